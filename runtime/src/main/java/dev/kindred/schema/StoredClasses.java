package dev.kindred.schema;

import dev.kindred.spi.ColumnKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;

/** Java classes that jOOQ has for the columns that can store a kind of value. */
final class StoredClasses {

  private static final Set<Class<?>> INTEGERS =
      Set.of(Byte.class, Short.class, Integer.class, Long.class, BigInteger.class, Object.class);

  private static final Set<Class<?>> TIMES =
      Set.of(
          java.sql.Timestamp.class,
          LocalDateTime.class,
          OffsetDateTime.class,
          String.class,
          Object.class);

  private StoredClasses() {}

  static Set<Class<?>> of(ColumnKind kind) {
    return switch (kind) {
      case BOOLEAN -> Set.of(Boolean.class, Byte.class, Integer.class, Object.class);
      case BYTE, SHORT, INT, LONG, DURATION -> INTEGERS;
      case FLOAT, DOUBLE -> Set.of(Float.class, Double.class, Object.class);
      case DECIMAL, BIG_INTEGER -> Set.of(BigDecimal.class, BigInteger.class, Object.class);
      case TEXT -> Set.of(String.class, Object.class);
      case BYTES -> Set.of(byte[].class, Object.class);
      case UUID -> Set.of(UUID.class, String.class, Object.class);
      case DATE -> Set.of(java.sql.Date.class, LocalDate.class, String.class, Object.class);
      case TIME -> Set.of(java.sql.Time.class, LocalTime.class, String.class, Object.class);
      case DATE_TIME, OFFSET_DATE_TIME, INSTANT -> TIMES;
      case JSON, JSONB -> Set.of(JSON.class, JSONB.class, String.class, Object.class);
    };
  }
}
