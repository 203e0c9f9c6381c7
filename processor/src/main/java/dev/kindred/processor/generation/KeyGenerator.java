package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.kindred.processor.model.ColumnDescriptor;
import java.util.List;
import java.util.stream.Collectors;

/** Generator of primary keys: one parameter, or the components of a {@code Key}. */
final class KeyGenerator {

  private final GenerationContext context;

  KeyGenerator(GenerationContext context) {
    this.context = context;
  }

  /** Generates the record of a composite key; nothing for a key of one column. */
  List<TypeSpec> generate() {
    if (!context.entity().hasCompositeKey()) {
      return List.of();
    }
    MethodSpec constructor = MethodSpec.constructorBuilder().addParameters(parameters()).build();
    String article = EntityNouns.article(context.entity().id());
    return List.of(
        TypeSpec.recordBuilder("Key")
            .addJavadoc("Primary key of $L {@link $T}.\n\n", article, context.type())
            .addJavadoc(components())
            .addModifiers(PUBLIC)
            .recordConstructor(constructor)
            .build());
  }

  private CodeBlock components() {
    ColumnJavadoc javadoc = new ColumnJavadoc(context.entity());
    CodeBlock.Builder components = CodeBlock.builder();
    for (int position : context.entity().keyColumns()) {
      String name = name(context.entity().column(position));
      components.add("@param $L the column $L\n", name, javadoc.name(position));
    }
    return components.build();
  }

  /**
   * Returns a parameter for each column; any one for an entity without a key, which is an error.
   */
  List<ParameterSpec> parameters() {
    return columns().isEmpty()
        ? List.of(ParameterSpec.builder(ClassName.OBJECT, "key").build())
        : columns().stream()
            .map(column -> ParameterSpec.builder(context.keyType(column), name(column)).build())
            .toList();
  }

  /** Returns the key with the values of these parameters. */
  CodeBlock argument() {
    String names = parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    return context.entity().hasCompositeKey()
        ? CodeBlock.of("new Key($L)", names)
        : CodeBlock.of("$L", names);
  }

  private static String name(ColumnDescriptor column) {
    return column.part().equals("db") ? "db_" : column.part();
  }

  private List<ColumnDescriptor> columns() {
    return context.entity().keyColumns().stream().map(context.entity()::column).toList();
  }

  /** Generates the metadata's methods for a composite key. */
  List<MethodSpec> modelMethods() {
    return context.entity().hasCompositeKey() ? List.of(compose(), decompose()) : List.of();
  }

  private MethodSpec compose() {
    CodeBlock.Builder parts = CodeBlock.builder();
    for (int i = 0; i < columns().size(); i++) {
      ColumnDescriptor column = columns().get(i);
      parts.add(i == 0 ? "" : ", ");
      parts.add("($T) parts.get($L)", TypeNames.of(column.type().javaType()), i);
    }
    return MetadataGenerator.override("composeKey")
        .addModifiers(PUBLIC)
        .returns(ClassName.OBJECT)
        .addParameter(MetadataGenerator.LIST_OF_ANY, "parts")
        .addStatement("return new Key($L)", parts.build())
        .build();
  }

  private MethodSpec decompose() {
    String parts =
        columns().stream()
            .map(column -> "parts." + name(column) + "()")
            .collect(Collectors.joining(", "));
    return MetadataGenerator.override("decomposeKey")
        .addModifiers(PUBLIC)
        .returns(MetadataGenerator.LIST_OF_ANY)
        .addParameter(ClassName.OBJECT, "key")
        .addStatement("Key parts = (Key) key")
        .addStatement("return $T.of($L)", List.class, parts)
        .build();
  }
}
