package dev.kindred.spi.type;

import dev.kindred.stability.ForGeneratedCode;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Limit of the number of digits. {@code 1E+300000000} is a short text, but databases and drivers
 * run out of memory when they write it out.
 */
@ForGeneratedCode
public final class DigitLimit {

  /**
   * Maximum number of digits before the decimal point, and after it; doubles with more become 0.
   */
  public static final int MOST = 300;

  /** Number of bits beyond which a number has too many digits. */
  private static final int BITS = 4 * 2 * MOST;

  private DigitLimit() {}

  /** Returns whether a number has few enough digits; takes constant time. */
  public static boolean areFew(BigDecimal number) {
    return number.unscaledValue().bitLength() <= BITS
        && number.scale() <= MOST
        && (long) number.precision() - number.scale() <= MOST;
  }

  /** Returns whether a number has few enough digits. */
  public static boolean areFew(BigInteger number) {
    return number.bitLength() <= BITS && areFew(new BigDecimal(number));
  }
}
