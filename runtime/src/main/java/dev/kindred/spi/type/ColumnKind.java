package dev.kindred.spi.type;

import dev.kindred.stability.ForGeneratedCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Kind of the values that a database stores in a column; each has one {@link StoredType}. */
@ForGeneratedCode
public enum ColumnKind {
  /** {@code boolean}. */
  BOOLEAN(new BooleanType()),
  /** {@code byte}, 8 bits. */
  BYTE(new ByteType()),
  /** {@code short}, 16 bits. */
  SHORT(new ShortType()),
  /** {@code int}, 32 bits. */
  INT(new IntType()),
  /** {@code long}, 64 bits. */
  LONG(new LongType()),
  /** {@code float}, 32 bits. */
  FLOAT(new FloatType()),
  /** {@code double}, 64 bits. */
  DOUBLE(new DoubleType()),
  /** {@link java.math.BigDecimal} of a fixed precision and scale. */
  DECIMAL(new DecimalType()),
  /** {@link java.math.BigInteger} of a fixed precision. */
  BIG_INTEGER(new BigIntegerType()),
  /** {@link String} of a limited number of characters; enums too, by name. */
  TEXT(new TextType()),
  /** {@code byte[]} of a limited length. */
  BYTES(new BytesType()),
  /** {@link java.util.UUID}. */
  UUID(new UuidType()),
  /** {@link java.time.LocalDate}. */
  DATE(new DateType()),
  /** {@link java.time.LocalTime}, to the microsecond. */
  TIME(new TimeType()),
  /** {@link java.time.LocalDateTime}, to the microsecond. */
  DATE_TIME(new DateTimeType()),
  /** {@link java.time.OffsetDateTime}, to the microsecond; it is read back in UTC. */
  OFFSET_DATE_TIME(new OffsetDateTimeType()),
  /** {@link java.time.Instant}, to the microsecond. */
  INSTANT(new InstantType()),
  /** {@link java.time.Duration}, as a number of nanoseconds. */
  DURATION(new DurationType()),
  /** {@link org.jooq.JSON}. */
  JSON(new JsonType()),
  /** {@link org.jooq.JSONB}. */
  JSONB(new JsonbType()),
  /** Array, as a list of values of another kind, on which its stored type depends. */
  ARRAY,
  /** Value that is looked for in an array, of the kind of the array's elements. */
  MEMBER;

  @SuppressWarnings("ImmutableEnumChecker") // types have no state
  private final @Nullable StoredType<Object> type;

  ColumnKind() {
    this.type = null;
  }

  @SuppressWarnings("unchecked") // a kind's values have the class that its type takes
  ColumnKind(StoredType<?> type) {
    this.type = (StoredType<Object>) type;
  }

  /** Returns whether its stored type depends on the kind of an array's elements. */
  public boolean isOfArrays() {
    return type == null;
  }

  /** Returns the standard type of the kind's values, which a dialect can replace. */
  public StoredType<Object> type() {
    return Objects.requireNonNull(type, "The type of arrays depends on that of their elements.");
  }
}
