package dev.kindred.spi.type;

/**
 * How large the values of a column may be.
 *
 * @param length the most characters of a text, or bytes of a binary value
 * @param precision the most digits of a decimal number
 * @param scale the most digits behind its point
 */
public record ColumnSize(int length, int precision, int scale) {

  /** What a column has that declares nothing. */
  public static final ColumnSize DEFAULT = new ColumnSize(255, 38, 10);

  /** The default, but for the length. */
  public static ColumnSize ofLength(int length) {
    return new ColumnSize(length, DEFAULT.precision, DEFAULT.scale);
  }
}
