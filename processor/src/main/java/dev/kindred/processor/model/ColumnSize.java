package dev.kindred.processor.model;

/**
 * How large the values of a column may be.
 *
 * @param length in characters or bytes
 * @param precision in digits
 * @param scale in digits behind the point
 */
public record ColumnSize(int length, int precision, int scale) {

  /** What a column has that declares nothing. */
  public static final ColumnSize DEFAULT = new ColumnSize(255, 38, 10);

  /** Returns a SQL type with this size in place of its placeholders. */
  String in(String sqlType) {
    return sqlType
        .replace("{length}", String.valueOf(length))
        .replace("{precision}", String.valueOf(precision))
        .replace("{scale}", String.valueOf(scale));
  }

  /** The same size with a length that is large enough for this one too. */
  public ColumnSize atLeast(int other) {
    return new ColumnSize(Math.max(length, other), precision, scale);
  }
}
