package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Generator of all sources of a model. */
public final class SourceGenerator {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final String PROCESSOR = "dev.kindred.processor.KindredProcessor";

  /** Classes of java.lang that generated code uses; a package may have others of these names. */
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

  /** The classes of java.lang that a package hides by its own, for each package. */
  private final Map<String, List<String>> hidden;

  /**
   * Target of the generated sources.
   *
   * @param hasGenerated whether {@code @Generated} is available
   * @param isModule whether they are in a named module
   * @param isClass whether a class of a canonical name exists
   */
  public record Target(boolean hasGenerated, boolean isModule, Predicate<String> isClass) {}

  /** Creates a generator for these entities. */
  public SourceGenerator(SchemaDescriptor schema, GeneratedNames names, Target target) {
    this.schema = schema;
    this.names = names;
    this.target = target;
    this.hidden =
        schema.own().stream()
            .map(entity -> entity.id().packageName())
            .distinct()
            .collect(Collectors.toMap(Function.identity(), this::hiddenIn));
  }

  private List<String> hiddenIn(String packageName) {
    return JAVA_LANG.stream()
        .filter(name -> target.isClass().test(ClassId.of(packageName, name).qualifiedName()))
        .toList();
  }

  /** Generates the metamodel class of an entity. */
  public SourceFile metamodel(EntityDescriptor entity) {
    TypeSpec type = new MetamodelGenerator(new GenerationContext(entity, schema, names)).generate();
    return file(names.metamodel(entity.id()), List.of(entity.id()), visible(entity, type));
  }

  /** Generates the jOOQ table of an entity. */
  public SourceFile table(EntityDescriptor entity) {
    TypeSpec type = new TableGenerator(new GenerationContext(entity, schema, names)).generate();
    return file(names.table(entity.id()), List.of(entity.id()), visible(entity, type));
  }

  /** Generates the module class of a package with these entities. */
  public SourceFile module(ClassId id, List<EntityDescriptor> entities) {
    TypeSpec type = new ModuleGenerator(names).generate(TypeNames.of(id), entities);
    return file(id, entities.stream().map(EntityDescriptor::id).toList(), type.toBuilder());
  }

  /** Generates the module class of a package whose last entity is none any longer. */
  public SourceFile formerModule(ClassId id, ClassId entity) {
    TypeSpec type = new ModuleGenerator(names).generate(TypeNames.of(id), List.of());
    return file(id, List.of(entity), type.toBuilder());
  }

  /** Generates a class without content in place of one that was generated for a former entity. */
  public SourceFile former(ClassId id, ClassId entity) {
    TypeSpec type =
        TypeSpec.classBuilder(TypeNames.of(id))
            .addJavadoc(
                "{@code $L} is no entity any longer. A clean build leaves this out.\n", entity)
            .addModifiers(PUBLIC, FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
            .build();
    return file(id, List.of(entity), type.toBuilder());
  }

  private static TypeSpec.Builder visible(EntityDescriptor entity, TypeSpec type) {
    TypeSpec.Builder builder = type.toBuilder();
    return entity.type().traits().isPublic() ? builder.addModifiers(PUBLIC) : builder;
  }

  private SourceFile file(ClassId id, List<ClassId> origins, TypeSpec.Builder type) {
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
    String packageName = id.packageName();
    Optional.ofNullable(hidden.get(packageName))
        .orElseGet(() -> hiddenIn(packageName))
        .forEach(type::alwaysQualify);
    JavaFile file =
        JavaFile.builder(id.packageName(), type.build())
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    return new SourceFile(id, origins, file.toString());
  }
}
