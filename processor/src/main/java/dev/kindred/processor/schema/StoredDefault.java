package dev.kindred.processor.schema;

import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.ValueKind;
import java.time.OffsetTime;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * Default of a column in the form in which the runtime stores it, as a text. The value of a
 * converter's type is the one that it reads.
 */
final class StoredDefault {

  /** The runtime's form of times with offsets, which it stores as texts. */
  private static final DateTimeFormatter OFFSET_TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.MICRO_OF_SECOND, 6, 6, true)
          .appendOffset("+HH:MM:ss", "+00:00")
          .toFormatter();

  private StoredDefault() {}

  /** Returns the text of a default, which is valid. */
  static String of(ColumnTypeDescriptor type, String declared) {
    return type.isEnum() ? declared : stored(type.kind(), type.kind().parse(declared));
  }

  private static String stored(ValueKind kind, Object value) {
    return switch (kind) {
      case YEAR -> String.valueOf(((Year) value).getValue());
      case OFFSET_TIME -> OFFSET_TIME.format(((OffsetTime) value).truncatedTo(ChronoUnit.MICROS));
      default -> value.toString();
    };
  }
}
