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
import dev.kindred.processor.type.UseWarning;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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
  private final SuppressedWarnings warnings;

  /** The classes of java.lang that each package hides by its own. */
  private final Map<String, List<String>> hidden = new ConcurrentHashMap<>();

  /**
   * Target of the generated sources.
   *
   * @param hasGenerated whether {@code @Generated} is available
   * @param isModule whether they are in a named module
   * @param hasTables whether jOOQ tables are among them
   */
  public record Target(boolean hasGenerated, boolean isModule, boolean hasTables) {}

  /** Creates a generator for these entities. */
  public SourceGenerator(SchemaDescriptor schema, GeneratedNames names, Target target) {
    this.schema = schema;
    this.names = names;
    this.target = target;
    this.warnings = new SuppressedWarnings(schema);
  }

  private List<String> hiddenIn(String packageName) {
    return JAVA_LANG.stream()
        .filter(name -> names.classes().isClass(ClassId.of(packageName, name).qualifiedName()))
        .toList();
  }

  /** Generates the classes of an entity: its metamodel class and its jOOQ table. */
  public List<SourceFile> entity(EntityDescriptor entity) {
    return target.hasTables()
        ? List.of(metamodel(entity), table(entity))
        : List.of(metamodel(entity));
  }

  private SourceFile metamodel(EntityDescriptor entity) {
    TypeSpec type = new MetamodelGenerator(new GenerationContext(entity, schema, names)).generate();
    return file(
        names.metamodel(entity.id()),
        List.of(entity.id()),
        visible(entity, type),
        warnings.ofMetamodel(entity));
  }

  /** Generates the metamodel class of value objects. */
  public SourceFile embeddable(EntityDescriptor embeddable) {
    GenerationContext context = new GenerationContext(embeddable, schema, names);
    return file(
        names.metamodel(embeddable.id()),
        List.of(embeddable.id()),
        visible(embeddable, new EmbeddableGenerator(context).generate()),
        warnings.ofMetamodel(embeddable));
  }

  private SourceFile table(EntityDescriptor entity) {
    TypeSpec type = new TableGenerator(new GenerationContext(entity, schema, names)).generate();
    return file(
        names.table(entity.id()),
        List.of(entity.id()),
        visible(entity, type),
        SuppressedWarnings.ofTable(entity));
  }

  /** Generates the module class of a package with these entities. */
  public SourceFile module(ClassId id, List<EntityDescriptor> entities) {
    TypeSpec type = new ModuleGenerator(names).generate(TypeNames.of(id), entities);
    List<ClassId> origins = entities.stream().map(EntityDescriptor::id).toList();
    return file(id, origins, type.toBuilder(), Set.of());
  }

  /** Generates the module class of a package whose last entity is none any longer. */
  public SourceFile formerModule(ClassId id, ClassId entity) {
    TypeSpec type = new ModuleGenerator(names).generate(TypeNames.of(id), List.of());
    return file(id, List.of(entity), type.toBuilder(), Set.of());
  }

  /** Generates a class without content in place of one that was generated for a former entity. */
  public SourceFile former(ClassId id, ClassId entity) {
    TypeSpec type =
        TypeSpec.classBuilder(TypeNames.of(id))
            .addJavadoc(
                "{@code $L} is no entity any longer. A clean build leaves this out.\n", entity)
            .addModifiers(PUBLIC, FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("Is never called.\n")
                    .addModifiers(PRIVATE)
                    .build())
            .build();
    return file(id, List.of(entity), type.toBuilder(), Set.of());
  }

  private static TypeSpec.Builder visible(EntityDescriptor entity, TypeSpec type) {
    TypeSpec.Builder builder = type.toBuilder();
    return entity.type().traits().isPublic() ? builder.addModifiers(PUBLIC) : builder;
  }

  private SourceFile file(
      ClassId id, List<ClassId> origins, TypeSpec.Builder type, Set<UseWarning> suppressed) {
    if (target.hasGenerated()) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    suppress(suppressed, type);
    hidden.computeIfAbsent(id.packageName(), this::hiddenIn).forEach(type::alwaysQualify);
    JavaFile file =
        JavaFile.builder(id.packageName(), type.build())
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    return new SourceFile(id, origins, file.toString());
  }

  private void suppress(Set<UseWarning> warnings, TypeSpec.Builder type) {
    List<String> tokens =
        Stream.concat(
                warnings.stream().map(UseWarning::token),
                target.isModule() ? Stream.of("exports") : Stream.empty())
            .sorted()
            .toList();
    if (!tokens.isEmpty()) {
      AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
      tokens.forEach(token -> annotation.addMember("value", "$S", token));
      type.addAnnotation(annotation.build());
    }
  }
}
