package dev.kindred.processor.generation;

import static java.util.stream.Collectors.joining;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Generator of {@code Model}, the metadata of an entity for the runtime. */
final class MetadataGenerator {

  static final TypeName LIST_OF_ANY =
      ParameterizedTypeName.get(
          ClassName.get(List.class), WildcardTypeName.subtypeOf(Object.class));

  private final GenerationContext context;

  MetadataGenerator(GenerationContext context) {
    this.context = context;
  }

  TypeSpec generate() {
    ClassName metadata = context.nested("Metadata");
    return TypeSpec.classBuilder(metadata)
        .addJavadoc("Metadata of {@link $T} for Kindred's runtime.\n", context.type())
        .addModifiers(STATIC, FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeNames.ENTITY_METADATA, context.type()))
        .addField(
            FieldSpec.builder(metadata, "INSTANCE", STATIC, FINAL)
                .addJavadoc("The only instance.\n")
                .initializer("new Metadata()")
                .build())
        .addMethod(constructor())
        .addMethod(declareRelations())
        .addMethods(declareEmbedded())
        .addMethod(related())
        .addMethods(readOnly())
        .addMethods(comment())
        .addMethods(audited())
        .addMethods(new MapperMethods(context).generate())
        .addMethods(new KeyGenerator(context).modelMethods())
        .build();
  }

  private MethodSpec constructor() {
    EntityDescriptor entity = context.entity();
    return MethodSpec.constructorBuilder()
        .addJavadoc("Creates the metadata.\n")
        .addModifiers(PRIVATE)
        .addCode("super($>$>\n")
        .addCode("$T.class,\n", context.type())
        .addCode("$S,\n", context.metamodel().simpleName())
        .addCode("$S,\n", SqlNames.of(entity.table().schema()))
        .addCode("$S,\n", SqlNames.of(entity.table().name()))
        .addCode(
            "$L$L);$<$<\n",
            array(
                RuntimeNames.COLUMN_METADATA,
                entity.columns().stream().map(MetadataCode::column).toList()),
            constraints(entity))
        .build();
  }

  private static CodeBlock constraints(EntityDescriptor entity) {
    return entity.constraints().stream()
        .map(constraint -> CodeBlock.of(",\n$L", MetadataCode.constraint(constraint)))
        .collect(CodeBlock.joining(""));
  }

  private MethodSpec declareRelations() {
    List<RelationDescriptor> relations = context.entity().relations();
    return override("declareRelations")
        .addModifiers(PROTECTED)
        .returns(ArrayTypeName.of(RuntimeNames.RELATION_METADATA))
        .addCode(
            "return $L;\n",
            array(
                RuntimeNames.RELATION_METADATA,
                IntStream.range(0, relations.size())
                    .mapToObj(position -> MetadataCode.relation(relations.get(position), position))
                    .toList()))
        .build();
  }

  /** Returns a method if there are value objects. */
  private List<MethodSpec> declareEmbedded() {
    List<CodeBlock> embedded = context.entity().embedded().stream().map(this::embedded).toList();
    return embedded.isEmpty()
        ? List.of()
        : List.of(
            override("declareEmbedded")
                .addModifiers(PROTECTED)
                .returns(ArrayTypeName.of(RuntimeNames.EMBEDDED_METADATA))
                .addCode("return $L;\n", array(RuntimeNames.EMBEDDED_METADATA, embedded))
                .build());
  }

  private CodeBlock embedded(AttributeDescriptor attribute) {
    AttributeDescriptor.Embedded embedded = (AttributeDescriptor.Embedded) attribute.storage();
    return CodeBlock.of(
        "new $T($S, $T.INSTANCE, $L, $L, $L)",
        RuntimeNames.EMBEDDED_METADATA,
        attribute.name(),
        context.embeddableMetadata(embedded.embeddable()),
        embedded.column(),
        embedded.relation(),
        embedded.mayBeAbsent());
  }

  private MethodSpec related() {
    List<RelationDescriptor> relations = context.entity().relations();
    SwitchMethod cases = new SwitchMethod("relation");
    for (int position = 0; position < relations.size(); position++) {
      cases.add(position, related(relations.get(position)));
    }
    return override("related")
        .addModifiers(PROTECTED)
        .returns(
            ParameterizedTypeName.get(
                RuntimeNames.ENTITY_METADATA, WildcardTypeName.subtypeOf(Object.class)))
        .addParameter(TypeName.INT, "relation")
        .addCode(cases.orThrow())
        .build();
  }

  private CodeBlock related(RelationDescriptor relation) {
    return relation.target().equals(context.entity().id())
        ? CodeBlock.of("this")
        : context.metadata(relation.target());
  }

  /** Generates what tells the runtime that rows are only read. */
  private List<MethodSpec> readOnly() {
    List<MethodSpec> methods = new ArrayList<>();
    if (context.entity().isReadOnly()) {
      methods.add(
          override("isReadOnly")
              .addModifiers(PUBLIC)
              .returns(TypeName.BOOLEAN)
              .addStatement("return true")
              .build());
    }
    context.entity().table().view().map(query -> text("view", query)).ifPresent(methods::add);
    return methods;
  }

  /** Generates what the database says of the table, if it is declared. */
  private List<MethodSpec> comment() {
    return context.entity().table().comment().map(comment -> text("comment", comment)).stream()
        .toList();
  }

  /** Generates which columns are audited, if the entity is. */
  private List<MethodSpec> audited() {
    return new RecordedColumns(context)
        .positions().stream()
            .map(
                positions ->
                    override("audited")
                        .addModifiers(PUBLIC)
                        .returns(ArrayTypeName.of(TypeName.INT))
                        .addStatement(
                            "return new int[] {$L}",
                            positions.stream().map(String::valueOf).collect(joining(", ")))
                        .build())
            .toList();
  }

  private static MethodSpec text(String method, String text) {
    return override(method)
        .addModifiers(PUBLIC)
        .returns(String.class)
        .addStatement("return $S", text)
        .build();
  }

  static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class);
  }

  /** Returns an array with each element on a separate line. */
  private static CodeBlock array(ClassName type, List<CodeBlock> elements) {
    return elements.isEmpty()
        ? CodeBlock.of("new $T[0]", type)
        : CodeBlock.of("new $T[] {$>$>\n$L$<$<}", type, CodeBlock.join(elements, ",\n"));
  }
}
