package dev.kindred.spi.type;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Set;

/** Type of dates with times, and of points in time. */
abstract class MomentType<S> extends StoredType<S> {

  @Override
  public Set<Class<?>> columnClasses() {
    return Set.of(
        java.sql.Timestamp.class,
        LocalDateTime.class,
        OffsetDateTime.class,
        String.class,
        Object.class);
  }

  @Override
  public Object identity(S value) {
    return normalized(value, 0, Microseconds.DIGITS);
  }
}
