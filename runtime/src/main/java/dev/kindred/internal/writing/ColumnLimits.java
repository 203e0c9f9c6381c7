package dev.kindred.internal.writing;

import dev.kindred.error.InvalidValueException;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.type.DigitLimit;
import dev.kindred.spi.type.UnicodeCheck;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Declared limits of columns. Values that exceed them are refused, since some databases would cut
 * or round them, or store them nevertheless.
 */
record ColumnLimits(Dialect dialect) {

  /**
   * Checks that a stored value is within its column's limits.
   *
   * @throws InvalidValueException if it is not
   */
  void check(EntityMetadata<?> metadata, ColumnMetadata column, Object stored) {
    if (column.type().isArray()) {
      ((List<?>) stored).forEach(element -> checkElement(metadata, column, element));
    } else {
      checkOne(metadata, column, stored);
    }
  }

  private void checkOne(EntityMetadata<?> metadata, ColumnMetadata column, Object stored) {
    if (stored instanceof String text) {
      requireCharacters(metadata, column, text);
      requireLength(metadata, column, dialect.limits().length(text), "characters");
    } else if (stored instanceof byte[] bytes) {
      requireLength(metadata, column, bytes.length, "bytes");
    } else if (stored instanceof BigDecimal number) {
      requireDigits(metadata, column, number, column.size().scale());
    } else if (stored instanceof BigInteger number) {
      requireFewDigits(metadata, column, DigitLimit.areFew(number));
      requireDigits(metadata, column, new BigDecimal(number), 0);
    } else if (stored instanceof Double || stored instanceof Float) {
      requireFinite(metadata, column, ((Number) stored).doubleValue());
    }
  }

  private void checkElement(
      EntityMetadata<?> metadata, ColumnMetadata column, @Nullable Object element) {
    if (element == null) {
      throw new InvalidValueException(
          metadata
              + "."
              + column.attribute()
              + " can't take null as an element: leave it out. Nothing was written.");
    }
    checkOne(metadata, column, element);
  }

  /** Refuses half of a surrogate pair, which most databases would replace by another character. */
  private static void requireCharacters(
      EntityMetadata<?> metadata, ColumnMetadata column, String text) {
    if (!UnicodeCheck.areWhole(text)) {
      throw new InvalidValueException(
          metadata
              + "."
              + column.attribute()
              + " can't take a text with half of a surrogate pair. Nothing was written.");
    }
  }

  private void requireFinite(EntityMetadata<?> metadata, ColumnMetadata column, double number) {
    if (!Double.isFinite(number) && !dialect.limits().storesNonFinite()) {
      throw new InvalidValueException(
          metadata
              + "."
              + column.attribute()
              + " can't take "
              + number
              + ": "
              + dialect.name()
              + " stores finite numbers only. Nothing was written.");
    }
  }

  private void requireDigits(
      EntityMetadata<?> metadata, ColumnMetadata column, BigDecimal number, int scale) {
    requireFewDigits(metadata, column, DigitLimit.areFew(number));
    BigDecimal shortest = number.stripTrailingZeros();
    int whole = Math.max(0, shortest.precision() - shortest.scale());
    int fraction = Math.max(0, shortest.scale());
    if (fraction > scale
        || whole > column.size().precision() - scale
        || shortest.precision() > dialect.limits().digits()) {
      throw tooLarge(
          metadata, column, whole + " digits before and " + fraction + " behind the point");
    }
  }

  /** Refuses a number with too many digits, whose exact number would take too long to count. */
  private void requireFewDigits(EntityMetadata<?> metadata, ColumnMetadata column, boolean few) {
    if (!few) {
      throw tooLarge(metadata, column, "more than " + DigitLimit.MOST + " digits");
    }
  }

  private void requireLength(
      EntityMetadata<?> metadata, ColumnMetadata column, int length, String units) {
    if (length > column.size().length()) {
      throw tooLarge(metadata, column, length + " " + units);
    }
  }

  private InvalidValueException tooLarge(
      EntityMetadata<?> metadata, ColumnMetadata column, String has) {
    return new InvalidValueException(
        metadata
            + "."
            + column.attribute()
            + " can't take a value with "
            + has
            + "; it has room for "
            + column.type().storedType().limit(column.size(), dialect.limits().digits())
            + ". Nothing was written.");
  }
}
