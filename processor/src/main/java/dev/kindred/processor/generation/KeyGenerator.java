package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.type.JavaType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Generator of primary keys: one parameter, or the components of a {@code Key}. */
final class KeyGenerator {

  /**
   * Names that no component of a record can have, that of the other parameter, and those of classes
   * and a package that a parameter would hide.
   */
  private static final Set<String> RESERVED =
      Set.of(
          "Accessors",
          "Metadata",
          "clone",
          "db",
          "dev",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

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
    String noun = EntityNouns.noun(context.entity().id());
    return List.of(
        TypeSpec.recordBuilder("Key")
            .addJavadoc("$L", document(Javadoc.of("Primary key of " + article + " " + noun)).text())
            .addModifiers(PUBLIC)
            .recordConstructor(constructor)
            .build());
  }

  /** Adds the parameters to the Javadoc of a method or of the record. */
  Javadoc document(Javadoc javadoc) {
    ColumnJavadoc columns = new ColumnJavadoc(context.entity());
    for (int position : context.entity().keyColumns()) {
      javadoc.parameter(
          name(context.entity().column(position)), "the column " + columns.name(position));
    }
    return javadoc;
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

  /** Returns the name of a component, which may be neither a method of Object nor taken. */
  private String name(ColumnDescriptor column) {
    Set<String> taken = new HashSet<>(RESERVED);
    for (ColumnDescriptor each : columns()) {
      if (!RESERVED.contains(each.part())) {
        taken.add(each.part());
      }
    }
    String name = column.part();
    while (RESERVED.contains(column.part()) && !taken.add(name)) {
      name += "_";
    }
    return name;
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
    MethodSpec.Builder method = MetadataGenerator.override("composeKey");
    if (columns().stream().anyMatch(column -> isGeneric(column.type().javaType()))) {
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "unchecked")
              .build());
    }
    return method
        .addModifiers(PUBLIC)
        .returns(ClassName.OBJECT)
        .addParameter(MetadataGenerator.LIST_OF_ANY, "parts")
        .addStatement("return new Key($L)", parts.build())
        .build();
  }

  private static boolean isGeneric(JavaType type) {
    return type instanceof JavaType.Declared declared && !declared.arguments().isEmpty();
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
