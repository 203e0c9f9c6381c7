package dev.kindred.internal.loading.cursor;

import dev.kindred.spi.ColumnType;
import dev.kindred.spi.type.DigitLimit;
import dev.kindred.spi.type.StoredType;
import java.util.Objects;

/** Column values as text. The text may come from anybody. */
final class CursorValue {

  /**
   * Maximum length of a number's text: all digits that it may have, the sign, the point and the
   * exponent.
   */
  private static final int LONGEST_NUMBER = 2 * DigitLimit.MOST + 16;

  private CursorValue() {}

  /** Returns a value as a text. */
  @SuppressWarnings("unchecked") // the value is of the type
  static <T> String text(ColumnType<T> type, Object value) {
    return type.storedType().text(Objects.requireNonNull(type.toStored((T) value)));
  }

  /**
   * Returns the value of a text.
   *
   * @throws RuntimeException if it is no value of the type; of any class, as converters have their
   *     own
   */
  static Object parse(ColumnType<?> type, String text) {
    return Objects.requireNonNull(type.fromStored(stored(type.storedType(), text)));
  }

  /**
   * Parses a stored value; refuses long texts of numbers, since parsing them takes much longer than
   * reading a text.
   */
  private static Object stored(StoredType<Object> type, String text) {
    if (text.length() > LONGEST_NUMBER && !type.hasLongTexts()) {
      throw new IllegalArgumentException("The value has " + text.length() + " characters.");
    }
    return type.parse(text);
  }
}
