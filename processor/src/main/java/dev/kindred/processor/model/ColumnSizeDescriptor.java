package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.Phrase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

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

  /** Returns why a column of this size has no room for a value; empty if it has. */
  public Optional<Phrase> excess(ValueKind kind, Object value) {
    if (value instanceof BigDecimal number) {
      return excess(number, scale);
    }
    if (value instanceof BigInteger number) {
      return excess(new BigDecimal(number), 0);
    }
    int characters = value.toString().codePointCount(0, value.toString().length());
    return kind.hasLength() && characters > length
        ? Optional.of(
            Phrase.of("It has %s characters, and the column has room for %s.", characters, length))
        : Optional.empty();
  }

  private Optional<Phrase> excess(BigDecimal number, int digitsBehind) {
    BigDecimal shortest = number.stripTrailingZeros();
    boolean fits =
        shortest.scale() <= digitsBehind
            && shortest.precision() - shortest.scale() <= precision - digitsBehind;
    return fits || shortest.signum() == 0
        ? Optional.empty()
        : Optional.of(
            Phrase.of(
                "The column has room for %s digits, %s of them behind the point.",
                precision, digitsBehind));
  }

  /** Returns this size with at least the given length. */
  public ColumnSizeDescriptor atLeast(int minimum) {
    return new ColumnSizeDescriptor(Math.max(length, minimum), precision, scale);
  }
}
