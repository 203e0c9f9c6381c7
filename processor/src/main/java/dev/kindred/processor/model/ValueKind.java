package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.Phrase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Table of the types that columns can have. The names are those of the constants in the runtime's
 * column types. In SQL types, {@code {length}}, {@code {precision}} and {@code {scale}} stand for
 * the size of a column.
 */
@SuppressWarnings("ImmutableEnumChecker") // nothing that it has changes
public enum ValueKind {
  BOOLEAN("java.lang.Boolean", Family.BOOLEAN, "boolean", DefaultSyntax.truth()),
  BYTE(
      "java.lang.Byte",
      Family.INT,
      "tinyint",
      DefaultSyntax.wholeNumber(Byte::valueOf, "(byte) $value:L")),
  SHORT(
      "java.lang.Short",
      Family.INT,
      "smallint",
      DefaultSyntax.wholeNumber(Short::valueOf, "(short) $value:L")),
  INT(
      "java.lang.Integer",
      Family.INT,
      "integer",
      DefaultSyntax.wholeNumber(Integer::valueOf, "$value:L")),
  LONG(
      "java.lang.Long",
      Family.LONG,
      "bigint",
      DefaultSyntax.wholeNumber(Long::valueOf, "$value:LL")),
  FLOAT(
      "java.lang.Float", Family.DOUBLE, "real", DefaultSyntax.number(Float::valueOf, "$value:Lf")),
  DOUBLE(
      "java.lang.Double",
      Family.DOUBLE,
      "double precision",
      DefaultSyntax.number(Double::valueOf, "$value:Ld")),
  TEXT("java.lang.String", Family.TEXT, "varchar({length})", DefaultSyntax.text()),
  DECIMAL(
      "java.math.BigDecimal",
      Family.DECIMAL,
      "decimal({precision}, {scale})",
      DefaultSyntax.number(BigDecimal::new, "new $type:T($text:S)")),
  BIG_INTEGER(
      "java.math.BigInteger",
      Family.DECIMAL,
      "decimal({precision})",
      DefaultSyntax.wholeNumber(BigInteger::new, "new $type:T($text:S)")),
  DATE(
      "java.time.LocalDate",
      Family.DATE,
      "date",
      DefaultSyntax.parsed(LocalDate::parse, "a date, such as 2026-01-31")),
  TIME(
      "java.time.LocalTime",
      Family.SCALAR,
      "time(6)",
      DefaultSyntax.parsed(LocalTime::parse, "a time, such as 12:30:00")),
  DATE_TIME(
      "java.time.LocalDateTime",
      Family.TIMESTAMP,
      "timestamp(6)",
      DefaultSyntax.parsed(
          LocalDateTime::parse, "a date with a time, such as 2026-01-31T12:30:00")),
  OFFSET_DATE_TIME(
      "java.time.OffsetDateTime",
      Family.TIMESTAMP,
      "timestamp(6) with time zone",
      DefaultSyntax.parsed(
          OffsetDateTime::parse,
          "a date with a time and offset, such as 2026-01-31T12:30:00+01:00")),
  INSTANT(
      "java.time.Instant",
      Family.TIMESTAMP,
      "timestamp(6) with time zone",
      DefaultSyntax.parsed(Instant::parse, "a point in time, such as 2026-01-31T12:30:00Z")),
  DURATION(
      "java.time.Duration",
      Family.SCALAR,
      "bigint",
      DefaultSyntax.parsed(Duration::parse, "a duration, such as PT15M")),
  /** Duration in an interval type of the database. */
  INTERVAL(
      "java.time.Duration",
      Family.SCALAR,
      "interval",
      DefaultSyntax.parsed(Duration::parse, "a duration, such as PT15M")),
  YEAR(
      "java.time.Year",
      Family.SCALAR,
      "integer",
      DefaultSyntax.parsed(Year::parse, "a year, such as 2024")),
  YEAR_MONTH(
      "java.time.YearMonth",
      Family.SCALAR,
      "varchar({length})",
      DefaultSyntax.parsed(YearMonth::parse, "a month, such as 2026-01")),
  OFFSET_TIME(
      "java.time.OffsetTime",
      Family.VALUE,
      "varchar({length})",
      DefaultSyntax.parsed(OffsetTime::parse, "a time with an offset, such as 12:30:00+01:00")),
  CHARACTER("java.lang.Character", Family.SCALAR, "varchar({length})", DefaultSyntax.character()),
  URI("java.net.URI", Family.VALUE, "varchar({length})", DefaultSyntax.uri()),
  UUID("java.util.UUID", Family.VALUE, "uuid", DefaultSyntax.uuid(java.util.UUID::fromString)),
  BYTES(
      "byte[]",
      Family.VALUE,
      "varbinary({length})",
      DefaultSyntax.none("Leave it out: a byte[] can have none.")),
  JSON("org.jooq.JSON", Family.VALUE, "json", DefaultSyntax.text("$type:T.json($text:S)")),
  JSONB("org.jooq.JSONB", Family.VALUE, "jsonb", DefaultSyntax.text("$type:T.jsonb($text:S)")),
  /** List or array of values of another kind. */
  ARRAY(
      "[]",
      Family.ARRAY,
      "array",
      DefaultSyntax.none(
          "Leave it out, or write @Default(sql = ..) in the database's SQL: an array has no"
              + " text."));

  private final String javaType;
  private final Family family;
  private final String sqlType;
  private final DefaultSyntax defaults;

  /** Takes the boxed Java type, the lookups, the SQL type and the defaults. */
  ValueKind(String javaType, Family family, String sqlType, DefaultSyntax defaults) {
    this.javaType = javaType;
    this.family = family;
    this.sqlType = sqlType;
    this.defaults = defaults;
  }

  /** Family of the expressions that a column has. */
  public enum Family {
    /** True or false. */
    BOOLEAN,
    /** Numbers up to {@code int}. */
    INT,
    /** Numbers of type {@code long}. */
    LONG,
    /** Floating point numbers. */
    DOUBLE,
    /** Decimal numbers and large integers. */
    DECIMAL,
    /** Texts. */
    TEXT,
    /** Dates; the expression has the Java type as a parameter, as those below. */
    DATE,
    /** Dates with times, and points in time. */
    TIMESTAMP,
    /** Values that are ordered and have no other operations. */
    SCALAR,
    /** Values without an order. */
    VALUE,
    /** Arrays; the expression has the type of the elements as another parameter. */
    ARRAY;

    /** Returns whether the expression has the Java type of the values as a parameter. */
    public boolean isGeneric() {
      return switch (this) {
        case DATE, TIMESTAMP, SCALAR, VALUE, ARRAY -> true;
        default -> false;
      };
    }
  }

  /** Returns the kind for a Java type, given by its canonical name and boxed, in usual columns. */
  public static Optional<ValueKind> of(String javaType) {
    return Arrays.stream(values()).filter(kind -> kind.javaType.equals(javaType)).findFirst();
  }

  /** Returns the kind for columns of a type of the database. */
  ValueKind storedAs(String sqlType) {
    return this == DURATION && sqlType.toLowerCase(Locale.ROOT).startsWith("interval")
        ? INTERVAL
        : this;
  }

  /** Returns the types that columns can have, as messages list them. */
  public static String all() {
    List<String> names = names(kind -> true);
    names.add(names.indexOf("JSON"), "enums");
    return listed(names);
  }

  /** Returns the types that elements of arrays can have, as messages list them. */
  public static String elements() {
    List<String> names = names(ValueKind::isElement);
    names.add("enums");
    return listed(names);
  }

  private static List<String> names(Predicate<ValueKind> condition) {
    List<String> names = new ArrayList<>();
    for (ValueKind kind : values()) {
      boolean isNamed = kind == TEXT || !kind.javaType.startsWith("java.lang.");
      if (isNamed && kind != INTERVAL && kind != ARRAY && condition.test(kind)) {
        names.add(kind.javaType.substring(kind.javaType.lastIndexOf('.') + 1));
      }
    }
    return names;
  }

  private static String listed(List<String> names) {
    String last = names.get(names.size() - 1);
    return "Primitives and their boxes, "
        + String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + last;
  }

  /**
   * Returns whether arrays can have it as elements: databases keep no fractions of seconds in
   * arrays of times, and have no operators for arrays of the others.
   */
  public boolean isElement() {
    return switch (this) {
      case TIME, BYTES, JSON, JSONB, ARRAY -> false;
      default -> true;
    };
  }

  /** Returns the Java type, boxed if it is primitive. */
  public String javaType() {
    return javaType;
  }

  /** Returns the kind that the values are stored as. */
  public ValueKind stored() {
    return switch (this) {
      case YEAR -> INT;
      case INTERVAL, YEAR_MONTH, OFFSET_TIME, CHARACTER, URI -> TEXT;
      default -> this;
    };
  }

  /** Returns the family of its columns' expressions. */
  public Family family() {
    return family;
  }

  /** Returns the SQL type of a column, as documentation has it. */
  public String sqlType(ColumnSizeDescriptor size) {
    return size.in(sqlType);
  }

  /** Returns the length of a column that declares none. */
  public int defaultLength() {
    return switch (this) {
      case CHARACTER -> 1;
      case YEAR_MONTH -> "2026-01".length();
      case OFFSET_TIME -> "12:30:00.123456+01:00:00".length();
      default -> ColumnSizeDescriptor.DEFAULT.length();
    };
  }

  /** Returns whether its columns have a length. */
  public boolean hasLength() {
    return sqlType.contains("{length}");
  }

  /** Returns whether its columns have a precision. */
  public boolean hasDigits() {
    return sqlType.contains("{precision}");
  }

  /** Returns whether its columns have a scale. */
  public boolean hasScale() {
    return sqlType.contains("{scale}");
  }

  /** Returns whether there is a text for a value. */
  public boolean hasDefaults() {
    return this != BYTES && this != ARRAY;
  }

  /** Returns why a text is no default of a column; empty if it is one. */
  public Optional<Phrase> mistake(String text) {
    return defaults.accepts(text)
        ? Optional.empty()
        : Optional.of(Phrase.of("%s", defaults.advice()));
  }

  /** Returns the value of a text that is a default. */
  public Object parse(String text) {
    return defaults.parser().apply(text);
  }

  /**
   * Returns the code of a default, with {@code $value:L} for its value, {@code $text:S} for its
   * text and {@code $type:T} for the Java type.
   */
  public String defaultCode() {
    return defaults.code();
  }
}
