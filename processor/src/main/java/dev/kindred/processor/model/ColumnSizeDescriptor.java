package dev.kindred.processor.model;

/**
 * Size of a column's values.
 *
 * @param length the characters or bytes
 * @param precision the digits
 * @param scale the digits after the decimal point
 */
public record ColumnSizeDescriptor(int length, int precision, int scale) {

  /** Size of a column that declares none. */
  public static final ColumnSizeDescriptor DEFAULT = new ColumnSizeDescriptor(255, 38, 10);

  /** Returns a SQL type with this size in place of its placeholders. */
  String in(String sqlType) {
    return sqlType
        .replace("{length}", String.valueOf(length))
        .replace("{precision}", String.valueOf(precision))
        .replace("{scale}", String.valueOf(scale));
  }

  /** Returns this size with at least the given length. */
  public ColumnSizeDescriptor atLeast(int minimum) {
    return new ColumnSizeDescriptor(Math.max(length, minimum), precision, scale);
  }
}
