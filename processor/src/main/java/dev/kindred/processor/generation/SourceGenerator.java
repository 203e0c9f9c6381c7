package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.function.Predicate;

/** Generates the sources of a model; all of them are made here. */
public final class SourceGenerator {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final String PROCESSOR = "dev.kindred.processor.KindredProcessor";

  /** What generated code uses of java.lang, and a package may have a class of its own for. */
  private static final List<String> JAVA_LANG =
      List.of(
          "Boolean",
          "Byte",
          "Double",
          "Float",
          "IndexOutOfBoundsException",
          "Integer",
          "Long",
          "Object",
          "Override",
          "SafeVarargs",
          "Short",
          "String",
          "SuppressWarnings",
          "UnsupportedOperationException");

  private final SchemaDescriptor schema;
  private final GeneratedNames names;
  private final Target target;

  /**
   * What the sources are generated for.
   *
   * @param hasGenerated whether {@code @Generated} can be used
   * @param isModule whether they become part of a named module
   * @param isClass whether there is a class of this canonical name
   */
  public record Target(boolean hasGenerated, boolean isModule, Predicate<String> isClass) {}

  /** Generates for these entities. */
  public SourceGenerator(SchemaDescriptor schema, GeneratedNames names, Target target) {
    this.schema = schema;
    this.names = names;
    this.target = target;
  }

  /** An entity's lookups. */
  public SourceFile metamodel(EntityDescriptor entity) {
    TypeSpec type = new MetamodelGenerator(new GenerationContext(entity, schema, names)).generate();
    return file(names.metamodel(entity.id()), List.of(entity), visible(entity, type));
  }

  /** An entity's table. */
  public SourceFile table(EntityDescriptor entity) {
    TypeSpec type = new TableGenerator(new GenerationContext(entity, schema, names)).generate();
    return file(names.table(entity.id()), List.of(entity), visible(entity, type));
  }

  /** The module class of a package with these entities. */
  public SourceFile module(ClassId id, List<EntityDescriptor> entities) {
    TypeSpec type = new ModuleGenerator(names).generate(TypeNames.of(id), entities);
    return file(id, entities, type.toBuilder());
  }

  private static TypeSpec.Builder visible(EntityDescriptor entity, TypeSpec type) {
    TypeSpec.Builder builder = type.toBuilder();
    return entity.type().traits().isPublic() ? builder.addModifiers(PUBLIC) : builder;
  }

  private SourceFile file(ClassId id, List<EntityDescriptor> origins, TypeSpec.Builder type) {
    if (target.hasGenerated()) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    if (target.isModule()) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "exports")
              .build());
    }
    JAVA_LANG.stream()
        .filter(name -> target.isClass().test(ClassId.of(id.packageName(), name).qualifiedName()))
        .forEach(type::alwaysQualify);
    JavaFile file =
        JavaFile.builder(id.packageName(), type.build())
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    return new SourceFile(id, origins.stream().map(EntityDescriptor::id).toList(), file.toString());
  }
}
