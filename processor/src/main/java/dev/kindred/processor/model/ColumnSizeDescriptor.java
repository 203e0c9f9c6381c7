package dev.kindred.processor.model;

/**
 * How large the values of a column may be.
 *
 * @param length in characters or bytes
 * @param precision in digits
 * @param scale in digits behind the point
 */
public record ColumnSizeDescriptor(int length, int precision, int scale) {

  /** What a column has that declares nothing. */
  public static final ColumnSizeDescriptor DEFAULT = new ColumnSizeDescriptor(255, 38, 10);

  /** The same size with a length that is large enough for this one too. */
  public ColumnSizeDescriptor atLeast(int other) {
    return new ColumnSizeDescriptor(Math.max(length, other), precision, scale);
  }
}
