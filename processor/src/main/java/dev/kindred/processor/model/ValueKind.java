package dev.kindred.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** Type of a stored value. The names are those of the runtime's column kinds. */
public enum ValueKind {
  /** {@code boolean}. */
  BOOLEAN("java.lang.Boolean", Family.BOOLEAN, "boolean"),
  /** {@code byte}. */
  BYTE("java.lang.Byte", Family.INT, "tinyint"),
  /** {@code short}. */
  SHORT("java.lang.Short", Family.INT, "smallint"),
  /** {@code int}. */
  INT("java.lang.Integer", Family.INT, "integer"),
  /** {@code long}. */
  LONG("java.lang.Long", Family.LONG, "bigint"),
  /** {@code float}. */
  FLOAT("java.lang.Float", Family.DOUBLE, "real"),
  /** {@code double}. */
  DOUBLE("java.lang.Double", Family.DOUBLE, "double precision"),
  /** {@code BigDecimal}. */
  DECIMAL("java.math.BigDecimal", Family.DECIMAL, "decimal"),
  /** {@code BigInteger}. */
  BIG_INTEGER("java.math.BigInteger", Family.DECIMAL, "decimal"),
  /** {@code String}. */
  TEXT("java.lang.String", Family.TEXT, "varchar"),
  /** {@code byte[]}. */
  BYTES("byte[]", Family.VALUE, "varbinary"),
  /** {@code UUID}. */
  UUID("java.util.UUID", Family.VALUE, "uuid"),
  /** {@code LocalDate}. */
  DATE("java.time.LocalDate", Family.DATE, "date"),
  /** {@code LocalTime}. */
  TIME("java.time.LocalTime", Family.SCALAR, "time(6)"),
  /** {@code LocalDateTime}. */
  DATE_TIME("java.time.LocalDateTime", Family.TIMESTAMP, "timestamp(6)"),
  /** {@code OffsetDateTime}. */
  OFFSET_DATE_TIME("java.time.OffsetDateTime", Family.TIMESTAMP, "timestamp(6) with time zone"),
  /** {@code Instant}. */
  INSTANT("java.time.Instant", Family.TIMESTAMP, "timestamp(6) with time zone"),
  /** {@code Duration}. */
  DURATION("java.time.Duration", Family.SCALAR, "bigint"),
  /** {@code JSON}. */
  JSON("org.jooq.JSON", Family.VALUE, "json"),
  /** {@code JSONB}. */
  JSONB("org.jooq.JSONB", Family.VALUE, "jsonb");

  private final String javaType;
  private final Family family;
  private final String sqlType;

  ValueKind(String javaType, Family family, String sqlType) {
    this.javaType = javaType;
    this.family = family;
    this.sqlType = sqlType;
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
    VALUE;

    /** Returns whether the expression has the Java type of the values as a parameter. */
    public boolean isGeneric() {
      return switch (this) {
        case DATE, TIMESTAMP, SCALAR, VALUE -> true;
        default -> false;
      };
    }
  }

  /** Returns the kind for a Java type, given by its canonical name and boxed. */
  public static Optional<ValueKind> of(String javaType) {
    return Arrays.stream(values()).filter(kind -> kind.javaType.equals(javaType)).findFirst();
  }

  /** Returns the family of its columns' expressions. */
  public Family family() {
    return family;
  }

  /** Returns the SQL type in documentation, without a size. */
  public String sqlType() {
    return sqlType;
  }

  /** Returns whether its columns have a length. */
  public boolean hasLength() {
    return this == TEXT || this == BYTES;
  }

  /** Returns whether its columns have a precision and scale. */
  public boolean hasDigits() {
    return this == DECIMAL || this == BIG_INTEGER;
  }
}
