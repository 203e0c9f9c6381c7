package dev.kindred.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.ValueKind;
import java.util.HashMap;
import java.util.Map;

/** Code of values that are known at compile time. */
final class Literals {

  private Literals() {}

  /** Returns the code of a column's value; the text is valid. */
  static CodeBlock of(ColumnTypeDescriptor type, String text) {
    if (type.isEnum()) { // by name, since a constant may be deprecated
      return CodeBlock.of("$T.valueOf($S)", TypeNames.of(type.javaType()), text);
    }
    return type.converter()
        .map(
            converter ->
                CodeBlock.of("new $T().from($L)", TypeNames.of(converter), of(type.kind(), text)))
        .orElseGet(() -> of(type.kind(), text));
  }

  private static CodeBlock of(ValueKind kind, String text) {
    Map<String, Object> parts = new HashMap<>();
    parts.put("value", kind.parse(text));
    parts.put("text", text);
    if (kind.defaultCode().contains("$type:T")) {
      parts.put("type", ClassName.bestGuess(kind.javaType()));
    }
    return CodeBlock.builder().addNamed(kind.defaultCode(), parts).build();
  }
}
