package dev.kindred.internal.loading;

import dev.kindred.spi.ColumnType;
import dev.kindred.spi.type.DigitLimit;
import dev.kindred.spi.type.StoredType;
import java.util.Objects;

/** Values of columns as text, and back. The text may come from anybody. */
final class CursorValue {

  /** As long as a number with all the digits that one may have, its sign, point and exponent. */
  private static final int LONGEST_NUMBER = 2 * DigitLimit.MOST + 16;

  private CursorValue() {}

  /** Returns a value as a text. */
  @SuppressWarnings("unchecked") // the value is of the type
  static <T> String text(ColumnType<T> type, Object value) {
    return type.kind().type().text(Objects.requireNonNull(type.toStored((T) value)));
  }

  /**
   * Returns the value of a text.
   *
   * @throws RuntimeException if it is none of the type; of whatever class, as converters have
   *     theirs
   */
  static Object parse(ColumnType<?> type, String text) {
    return Objects.requireNonNull(type.fromStored(stored(type.kind().type(), text)));
  }

  /** To parse a number takes much longer than to read a text. */
  private static Object stored(StoredType<Object> type, String text) {
    if (text.length() > LONGEST_NUMBER && !type.hasLongTexts()) {
      throw new IllegalArgumentException("The value has " + text.length() + " characters.");
    }
    return type.parse(text);
  }
}
