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

/** Writes how a key is given: as one value, or as the parts of a {@code Key}. */
final class KeyGenerator {

  private final GenerationContext context;

  KeyGenerator(GenerationContext context) {
    this.context = context;
  }

  /** The record of a composite key; nothing for a key of one column. */
  List<TypeSpec> generate() {
    if (!context.entity().hasCompositeKey()) {
      return List.of();
    }
    MethodSpec components = MethodSpec.constructorBuilder().addParameters(parameters()).build();
    return List.of(
        TypeSpec.recordBuilder("Key")
            .addJavadoc("The key of $L.\n", EntityNouns.one(context.entity().id()))
            .addModifiers(PUBLIC)
            .recordConstructor(components)
            .build());
  }

  /** The parts of the key. Without a key, which has been reported, any one does. */
  List<ParameterSpec> parameters() {
    return columns().isEmpty()
        ? List.of(ParameterSpec.builder(ClassName.OBJECT, "key").build())
        : columns().stream()
            .map(column -> ParameterSpec.builder(context.keyType(column), name(column)).build())
            .toList();
  }

  /** The key that these parameters make. */
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

  /** Of a composite key: how the model makes it from its parts, and takes it apart. */
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
