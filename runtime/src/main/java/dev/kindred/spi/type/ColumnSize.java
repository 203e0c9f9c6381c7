package dev.kindred.spi.type;

import dev.kindred.stability.ForGeneratedCode;

/**
 * Maximum size of a column's values.
 *
 * @param length the maximum number of characters of a text, or bytes of a binary value
 * @param precision the maximum number of digits of a decimal number
 * @param scale the maximum number of digits after the decimal point
 */
@ForGeneratedCode
public record ColumnSize(int length, int precision, int scale) {

  /** Size of a column without a declared size. */
  public static final ColumnSize DEFAULT = new ColumnSize(255, 38, 10);

  /** Returns the default size with another length. */
  public static ColumnSize ofLength(int length) {
    return new ColumnSize(length, DEFAULT.precision, DEFAULT.scale);
  }
}
