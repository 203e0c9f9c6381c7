package dev.kindred.processor.schema;

import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.ColumnSizeDescriptor;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.DefaultValue;
import dev.kindred.processor.model.ValueKind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Line of a column. */
final class ColumnLine {

  private ColumnLine() {}

  /**
   * Returns the line of an entity's column.
   *
   * @param isOptionalPart whether it is NULL where a value object is absent, without a default
   */
  static String of(ColumnDescriptor column, boolean isOptionalPart) {
    return line(column.name(), column, column.isNullable())
        + generation(column)
        + defaultValue(column).filter(text -> !isOptionalPart).orElse("")
        + column.comment().map(text -> " comment " + LineTokens.text(text)).orElse("");
  }

  /** Returns the line of a join table's column, which holds a key. */
  static String ofKey(String name, ColumnDescriptor key) {
    return line(name, key, false);
  }

  private static String line(String name, ColumnDescriptor column, boolean isNullable) {
    return "column "
        + LineTokens.name(name)
        + ' '
        + type(column.type(), column.size())
        + (isNullable ? " null" : " not null");
  }

  private static String type(ColumnTypeDescriptor type, ColumnSizeDescriptor size) {
    ColumnTypeDescriptor single = type.single();
    return kind(single.kind(), size)
        + (type.isArray() ? " array" : "")
        + (single.isEnum() ? " enum " + constants(single) : "")
        + type.databaseType().map(sqlType -> " type " + LineTokens.text(sqlType)).orElse("");
  }

  private static String constants(ColumnTypeDescriptor type) {
    return type.enumConstants().stream()
        .map(LineTokens::text)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** Returns the kind of the stored values; one without a length has the usual one. */
  private static String kind(ValueKind kind, ColumnSizeDescriptor size) {
    int length = (kind.hasLength() ? size : ColumnSizeDescriptor.DEFAULT).length();
    ValueKind stored = kind.stored();
    String name = stored.name().toLowerCase(Locale.ROOT);
    return switch (stored) {
      case TEXT, BYTES -> name + '(' + length + ')';
      case DECIMAL -> name + '(' + size.precision() + ", " + size.scale() + ')';
      case BIG_INTEGER -> name + '(' + size.precision() + ')';
      default -> name;
    };
  }

  private static String generation(ColumnDescriptor column) {
    if (column.generation() == Generation.IDENTITY) {
      return " identity";
    }
    return column
        .computation()
        .map(
            sql ->
                (column.generation() == Generation.STORED ? " stored " : " virtual ")
                    + LineTokens.text(sql))
        .or(() -> column.databaseDefault().map(sql -> " default sql " + LineTokens.text(sql)))
        .orElse("");
  }

  /** Returns the default that is a value; one in SQL takes its place. */
  private static Optional<String> defaultValue(ColumnDescriptor column) {
    return column
        .validDefault()
        .filter(value -> column.sql().isEmpty())
        .map(DefaultValue::text)
        .map(text -> " default " + LineTokens.text(StoredDefault.of(column.type(), text)));
  }
}
