package dev.kindred.it.random;

import java.util.Arrays;
import java.util.List;

/** A type that a stored attribute can have, as it is written in a source. */
enum ValueKind {
  BOOLEAN("boolean", "java.lang.Boolean", "true", "false"),
  BYTE("byte", "java.lang.Byte", "-128", "7"),
  SHORT("short", "java.lang.Short", "-2"),
  INT("int", "java.lang.Integer", "3"),
  LONG("long", "java.lang.Long", "4000000000"),
  FLOAT("float", "java.lang.Float", "5.5"),
  DOUBLE("double", "java.lang.Double", "-6.25"),
  TEXT("java.lang.String", "", "x", "'", "\"", "$", "?", "\\"),
  DECIMAL("java.math.BigDecimal", "1"),
  BIG_INTEGER("java.math.BigInteger", "2"),
  DATE("java.time.LocalDate", "2026-01-31"),
  TIME("java.time.LocalTime", "12:30:00"),
  DATE_TIME("java.time.LocalDateTime", "2026-01-31T12:30:00"),
  OFFSET_DATE_TIME("java.time.OffsetDateTime", "2026-01-31T12:30:00+01:00"),
  INSTANT("java.time.Instant", "2026-01-31T12:30:00Z"),
  DURATION("java.time.Duration", "PT15M"),
  YEAR("java.time.Year", "2024"),
  UUID("java.util.UUID", "00000000-0000-0007-0000-000000000008"),
  BYTES("byte[]"),
  JSON("org.jooq.JSON", "{}"),
  JSONB("org.jooq.JSONB", "[]"),
  DAY("java.time.DayOfWeek", "MONDAY", "SUNDAY"),
  /** An enum inside the entity. */
  LEVEL("Level", "LOW", "HIGH"),
  MONEY("dev.kindred.it.random.Converted.Money", "7"),
  WORDS("java.util.List<java.lang.String>", "a b"),
  ANYTHING("java.lang.Object", "x");

  private static final List<ValueKind> INDEXED =
      Arrays.stream(values()).filter(ValueKind::canBeIndexed).toList();

  private final String type;
  private final String boxed;
  private final List<String> defaults;

  ValueKind(String type, String... defaults) {
    boolean isPrimitive = !type.contains(".") && Character.isLowerCase(type.charAt(0));
    boolean hasBox = isPrimitive && !type.endsWith("[]");
    this.type = type;
    this.boxed = hasBox ? defaults[0] : type;
    this.defaults = List.of(defaults).subList(hasBox ? 1 : 0, defaults.length);
  }

  /** Those that a key, a unique constraint or an index can have. */
  static List<ValueKind> indexed() {
    return INDEXED;
  }

  private boolean canBeIndexed() {
    return this != JSON && this != JSONB;
  }

  boolean isPrimitive() {
    return !type.equals(boxed);
  }

  boolean hasLength() {
    return this == TEXT || this == BYTES || this == WORDS || this == ANYTHING;
  }

  /** Whether it has enough values for rows that differ in it. */
  boolean isEnumeration() {
    return this == BOOLEAN || this == DAY || this == LEVEL;
  }

  String type() {
    return type;
  }

  String boxed() {
    return boxed;
  }

  /** The boxed type, annotated as nullable. */
  String nullable() {
    String annotation = "@org.jspecify.annotations.Nullable ";
    if (this == BYTES) {
      return "byte " + annotation + "[]";
    }
    String name = boxed.replaceFirst("<.*", "");
    int simple = name.lastIndexOf('.') + 1;
    return boxed.substring(0, simple) + annotation + boxed.substring(simple);
  }

  /** Texts of values that short columns have room for. */
  List<String> defaults() {
    return defaults;
  }

  /** The annotation with the converter that it needs, or nothing. */
  String convert() {
    return switch (this) {
      case MONEY -> "@dev.kindred.model.Convert(dev.kindred.it.random.Converted.OfMoney.class) ";
      case WORDS -> "@dev.kindred.model.Convert(dev.kindred.it.random.Converted.OfWords.class) ";
      case ANYTHING ->
          "@dev.kindred.model.Convert(dev.kindred.it.random.Converted.OfAnything.class) ";
      default -> "";
    };
  }
}
