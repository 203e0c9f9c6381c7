package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;

/** How the database stores a value: each kind has one SQL type a dialect and one way to bind it. */
@ForGeneratedCode
public enum ColumnKind {
  /** {@code boolean}. */
  BOOLEAN,
  /** {@code byte}, 8 bits. */
  BYTE,
  /** {@code short}, 16 bits. */
  SHORT,
  /** {@code int}, 32 bits. */
  INT,
  /** {@code long}, 64 bits. */
  LONG,
  /** {@code float}, 32 bits. */
  FLOAT,
  /** {@code double}, 64 bits. */
  DOUBLE,
  /** {@link java.math.BigDecimal} of a fixed precision and scale. */
  DECIMAL,
  /** {@link java.math.BigInteger} of a fixed precision. */
  BIG_INTEGER,
  /** {@link String} of at most so many characters; enums too, by name. */
  TEXT,
  /** {@code byte[]} of at most so many bytes. */
  BYTES,
  /** {@link java.util.UUID}. */
  UUID,
  /** {@link java.time.LocalDate}. */
  DATE,
  /** {@link java.time.LocalTime}, to the microsecond. */
  TIME,
  /** {@link java.time.LocalDateTime}, to the microsecond. */
  DATE_TIME,
  /** {@link java.time.OffsetDateTime}, to the microsecond; it is read back in UTC. */
  OFFSET_DATE_TIME,
  /** {@link java.time.Instant}, to the microsecond. */
  INSTANT,
  /** {@link java.time.Duration}, as a number of nanoseconds. */
  DURATION,
  /** {@link org.jooq.JSON}. */
  JSON,
  /** {@link org.jooq.JSONB}. */
  JSONB
}
