package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Suggestions;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.DefaultValue;
import dev.kindred.processor.model.ValueKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Resolver of defaults. A text that is no value of the column's type keeps the reason. */
final class DefaultResolver {

  private DefaultResolver() {}

  /** Returns the default of a column. */
  static Optional<DefaultValue> resolve(Attribute attribute, ColumnTypeDescriptor type) {
    return attribute
        .annotation(ModelAnnotation.DEFAULT)
        .map(
            annotation -> {
              String text = text(annotation);
              return new DefaultValue(
                  text,
                  annotation.at("value"),
                  type.isEnum() ? enumMistake(text, type) : mistake(text, type.kind()));
            });
  }

  private static String text(AnnotationDeclaration annotation) {
    return annotation.text("value").orElse("");
  }

  /** Returns an invalid default, since one text can't hold the values of several columns. */
  static Optional<DefaultValue> ofCompositeKey(Attribute attribute) {
    return attribute
        .annotation(ModelAnnotation.DEFAULT)
        .map(
            annotation ->
                new DefaultValue(
                    text(annotation),
                    annotation.at("value"),
                    Optional.of("A relation to a composite key can have none.")));
  }

  private static Optional<String> enumMistake(String text, ColumnTypeDescriptor type) {
    return type.enumConstants().contains(text)
        ? Optional.empty()
        : Optional.of(
            "Write a constant of "
                + type.javaType()
                + "."
                + Suggestions.among(text, type.enumConstants()));
  }

  private static Optional<String> mistake(String text, ValueKind kind) {
    try {
      return isValue(text, kind) ? Optional.empty() : Optional.of(advice(kind));
    } catch (IllegalArgumentException | DateTimeException notOne) {
      return Optional.of(advice(kind));
    }
  }

  /**
   * Returns whether a text is a value.
   *
   * @throws IllegalArgumentException if it can't be parsed
   * @throws DateTimeException if it is no date or time
   */
  private static boolean isValue(String text, ValueKind kind) {
    Object value =
        switch (kind) {
          case BOOLEAN -> text.equals("true") || text.equals("false") ? text : "";
          case BYTE -> Byte.valueOf(text);
          case SHORT -> Short.valueOf(text);
          case INT -> Integer.valueOf(text);
          case LONG -> Long.valueOf(text);
          case FLOAT -> finite(Float.parseFloat(text));
          case DOUBLE -> finite(Double.parseDouble(text));
          case DECIMAL -> new BigDecimal(text);
          case BIG_INTEGER -> new BigInteger(text);
          case UUID -> UUID.fromString(text);
          case DATE -> LocalDate.parse(text);
          case TIME -> LocalTime.parse(text);
          case DATE_TIME -> LocalDateTime.parse(text);
          case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
          case INSTANT -> Instant.parse(text);
          case DURATION -> Duration.parse(text);
          case BYTES -> "";
          case TEXT, JSON, JSONB -> "text";
        };
    return !value.equals("");
  }

  private static Object finite(double value) {
    return Double.isFinite(value) ? value : "";
  }

  private static String advice(ValueKind kind) {
    return switch (kind) {
      case BOOLEAN -> "Write true or false.";
      case BYTE, SHORT, INT, LONG, BIG_INTEGER -> "Write a whole number, such as 0.";
      case FLOAT, DOUBLE, DECIMAL -> "Write a number, such as 9.99.";
      case UUID -> "Write a UUID, such as 00000000-0000-0000-0000-000000000000.";
      case DATE -> "Write a date, such as 2026-01-31.";
      case TIME -> "Write a time, such as 12:30:00.";
      case DATE_TIME -> "Write a date with a time, such as 2026-01-31T12:30:00.";
      case OFFSET_DATE_TIME ->
          "Write a date with a time and offset, such as 2026-01-31T12:30:00+01:00.";
      case INSTANT -> "Write a point in time, such as 2026-01-31T12:30:00Z.";
      case DURATION -> "Write a duration, such as PT15M.";
      case BYTES -> "A byte[] can have none.";
      case TEXT, JSON, JSONB -> "Write a text.";
    };
  }
}
