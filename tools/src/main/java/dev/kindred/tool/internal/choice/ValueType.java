package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.declaration.WrittenType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.function.UnaryOperator;

/** Java type of an attribute that is a value, and the text of its defaults. */
@SuppressWarnings("ImmutableEnumChecker") // nothing that it has changes
enum ValueType {
  BOOLEAN("boolean", "Boolean", ValueType::truth),
  BYTE("byte", "Byte", text -> Byte.valueOf(text).toString()),
  SHORT("short", "Short", text -> Short.valueOf(text).toString()),
  INT("int", "Integer", text -> Integer.valueOf(text).toString()),
  LONG("long", "Long", text -> Long.valueOf(text).toString()),
  FLOAT("float", "Float", ValueType::number),
  DOUBLE("double", "Double", ValueType::number),
  DECIMAL("java.math.BigDecimal", ValueType::number),
  BIG_INTEGER("java.math.BigInteger", text -> new BigInteger(text).toString()),
  TEXT("String", "String", text -> text),
  BYTES(
      "byte[]",
      "byte[]",
      text -> {
        throw new IllegalArgumentException(text);
      }),
  UUID("java.util.UUID", text -> java.util.UUID.fromString(text).toString()),
  DATE("java.time.LocalDate", text -> LocalDate.parse(text).toString()),
  TIME("java.time.LocalTime", text -> LocalTime.parse(text).toString()),
  DATE_TIME("java.time.LocalDateTime", text -> LocalDateTime.parse(iso(text)).toString()),
  INSTANT("java.time.Instant", ValueType::instant),
  YEAR("java.time.Year", text -> Year.parse(text).toString()),
  JSON("org.jooq.JSON", text -> text),
  JSONB("org.jooq.JSONB", text -> text);

  private final WrittenType type;
  private final WrittenType boxed;
  private final UnaryOperator<String> defaults;

  ValueType(String primitive, String boxed, UnaryOperator<String> defaults) {
    this.type = WrittenType.of(primitive);
    this.boxed = WrittenType.of(boxed);
    this.defaults = defaults;
  }

  ValueType(String qualified, UnaryOperator<String> defaults) {
    this.type = WrittenType.imported(qualified);
    this.boxed = type;
    this.defaults = defaults;
  }

  /** Returns the type of a required attribute. */
  WrittenType type() {
    return type;
  }

  /** Returns whether arrays can have it as elements. */
  boolean isElement() {
    return this != BYTES && this != TIME && this != JSON && this != JSONB;
  }

  /** Returns the type of an attribute that can be null. */
  WrittenType boxed() {
    return boxed;
  }

  /**
   * Returns a literal's text as an entity declares it.
   *
   * @throws RuntimeException if it is no value of the type
   */
  String defaultText(String literal) {
    return defaults.apply(literal);
  }

  private static String truth(String text) {
    return switch (text) {
      case "1", "true", "t" -> "true";
      case "0", "false", "f" -> "false";
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static String number(String text) {
    return new BigDecimal(text).toPlainString();
  }

  private static String iso(String text) {
    return text.replace(' ', 'T');
  }

  /** Databases write offsets without minutes. */
  private static String instant(String text) {
    String complete = iso(text).replaceFirst("([+-]\\d\\d)$", "$1:00");
    return complete.endsWith("Z")
        ? Instant.parse(complete).toString()
        : OffsetDateTime.parse(complete).toInstant().toString();
  }
}
