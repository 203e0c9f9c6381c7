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

  /** The same size with a length that is large enough for this one too. */
  public ColumnSize atLeast(int other) {
    return new ColumnSize(Math.max(length, other), precision, scale);
  }
}
