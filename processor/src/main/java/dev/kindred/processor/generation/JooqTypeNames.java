package dev.kindred.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnSizeDescriptor;
import java.time.Duration;

/** Code of columns' jOOQ types. */
final class JooqTypeNames {

  private JooqTypeNames() {}

  static CodeBlock of(ColumnDescriptor column) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.$L", RuntimeNames.SQL_DATA_TYPE, stored(column));
    code.add(column.isNullable() ? ".nullable(true)" : ".nullable(false)");
    if (column.generation() == ColumnDescriptor.Generation.IDENTITY) {
      code.add(".identity(true)");
    }
    return code.add(converted(column)).build();
  }

  private static String stored(ColumnDescriptor column) {
    ColumnSizeDescriptor size = column.size();
    return switch (column.type().kind()) {
      case BOOLEAN -> "BOOLEAN";
      case BYTE -> "TINYINT";
      case SHORT -> "SMALLINT";
      case INT -> "INTEGER";
      case LONG, DURATION -> "BIGINT";
      case FLOAT -> "REAL";
      case DOUBLE -> "DOUBLE";
      case DECIMAL -> "DECIMAL(" + size.precision() + ", " + size.scale() + ")";
      case BIG_INTEGER -> "DECIMAL_INTEGER.precision(" + size.precision() + ")";
      case TEXT -> "VARCHAR(" + size.length() + ")";
      case BYTES -> "VARBINARY(" + size.length() + ")";
      case UUID -> "UUID";
      case DATE -> "LOCALDATE";
      case TIME -> "LOCALTIME(6)";
      case DATE_TIME -> "LOCALDATETIME(6)";
      case OFFSET_DATE_TIME -> "OFFSETDATETIME(6)";
      case INSTANT -> "INSTANT(6)";
      case JSON -> "JSON";
      case JSONB -> "JSONB";
    };
  }

  /** Returns the conversion to the type that the entity's attribute has. */
  private static CodeBlock converted(ColumnDescriptor column) {
    if (column.type().isEnum()) {
      return CodeBlock.of(
          ".asConvertedDataType(new $T<>($T.class, $T.class))",
          RuntimeNames.ENUM_CONVERTER,
          String.class,
          TypeNames.of(column.type().javaType()));
    }
    if (column.type().converter().isPresent()) {
      return CodeBlock.of(
          ".asConvertedDataType(new $T())", TypeNames.of(column.type().converter().get()));
    }
    return switch (column.type().kind()) {
      case DURATION ->
          CodeBlock.of(
              ".asConvertedDataType($1T.ofNullable($2T.class, $3T.class, $3T::ofNanos,"
                  + " $3T::toNanos))",
              RuntimeNames.JOOQ_CONVERTER,
              Long.class,
              Duration.class);
      default -> CodeBlock.of("");
    };
  }
}
