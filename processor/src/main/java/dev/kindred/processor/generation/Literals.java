package dev.kindred.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.ValueKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Code of values that are known at compile time. */
final class Literals {

  private Literals() {}

  /** Returns the code of a column's value; the text is valid. */
  static CodeBlock of(ColumnTypeDescriptor type, String text) {
    if (type.isEnum()) {
      return CodeBlock.of("$T.$L", TypeNames.of(type.javaType()), text);
    }
    return type.converter()
        .map(
            converter ->
                CodeBlock.of("new $T().from($L)", TypeNames.of(converter), of(type.kind(), text)))
        .orElseGet(() -> of(type.kind(), text));
  }

  private static CodeBlock of(ValueKind kind, String text) {
    return switch (kind) {
      case BOOLEAN -> CodeBlock.of("$L", Boolean.valueOf(text));
      case BYTE -> CodeBlock.of("(byte) $L", Byte.valueOf(text));
      case SHORT -> CodeBlock.of("(short) $L", Short.valueOf(text));
      case INT -> CodeBlock.of("$L", Integer.valueOf(text));
      case LONG -> CodeBlock.of("$LL", Long.valueOf(text));
      case FLOAT -> CodeBlock.of("$Lf", Float.valueOf(text));
      case DOUBLE -> CodeBlock.of("$Ld", Double.valueOf(text));
      case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, text);
      case BIG_INTEGER -> CodeBlock.of("new $T($S)", BigInteger.class, text);
      case UUID -> CodeBlock.of("$T.fromString($S)", UUID.class, text);
      case DATE -> parsed(LocalDate.class, text);
      case TIME -> parsed(LocalTime.class, text);
      case DATE_TIME -> parsed(LocalDateTime.class, text);
      case OFFSET_DATE_TIME -> parsed(OffsetDateTime.class, text);
      case INSTANT -> parsed(Instant.class, text);
      case DURATION -> parsed(Duration.class, text);
      case JSON -> CodeBlock.of("$T.json($S)", RuntimeNames.JOOQ_JSON, text);
      case JSONB -> CodeBlock.of("$T.jsonb($S)", RuntimeNames.JOOQ_JSONB, text);
      case TEXT, BYTES -> CodeBlock.of("$S", text);
    };
  }

  private static CodeBlock parsed(Class<?> type, String text) {
    return CodeBlock.of("$T.parse($S)", type, text);
  }
}
