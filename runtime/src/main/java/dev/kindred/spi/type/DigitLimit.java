package dev.kindred.spi.type;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How many digits a number may have. {@code 1E+300000000} is a short text, but whoever writes it
 * out, as databases and drivers do, has no memory left.
 */
public final class DigitLimit {

  /** As many before its point, and as many behind it; where there are more, doubles become 0. */
  public static final int MOST = 300;

  /** Whoever has more bits has more digits. */
  private static final int BITS = 4 * 2 * MOST;

  private DigitLimit() {}

  /** Whether a number can be written out without harm; it costs nothing, whatever the number. */
  public static boolean areFew(BigDecimal number) {
    return number.unscaledValue().bitLength() <= BITS
        && number.scale() <= MOST
        && (long) number.precision() - number.scale() <= MOST;
  }

  /** Whether a number can be written out without harm. */
  public static boolean areFew(BigInteger number) {
    return number.bitLength() <= BITS && areFew(new BigDecimal(number));
  }
}
