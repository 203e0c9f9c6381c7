package dev.kindred.spi;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/**
 * Conversions of Kindred's own types. They are one class, since each lambda would be one more to
 * load at the start of an application that uses none of them.
 */
enum StandardConversion implements Conversion<Object> {
  /** None, but jOOQ has another type. */
  FLOAT(Float.class, Float.class),
  /** None, but jOOQ has the number of nanoseconds. */
  DURATION(Duration.class, Duration.class),
  /** A duration, as a text. */
  INTERVAL(String.class, Duration.class),
  /** A year, as its number. */
  YEAR(Integer.class, Year.class),
  /** A month, as a text. */
  YEAR_MONTH(String.class, YearMonth.class),
  /** A time with an offset, as a text. */
  OFFSET_TIME(String.class, OffsetTime.class),
  /** A character, as a text. */
  CHARACTER(String.class, Character.class),
  /** A URI, as a text. */
  URI(String.class, URI.class);

  private final Class<?> stored;
  private final Class<?> type;

  StandardConversion(Class<?> stored, Class<?> type) {
    this.stored = stored;
    this.type = type;
  }

  @SuppressWarnings("unchecked") // each is the conversion of its column type alone
  <T> Conversion<T> typed() {
    return (Conversion<T>) this;
  }

  @Override
  public Object fromStored(Object value) {
    return switch (this) {
      case FLOAT, DURATION -> value;
      case INTERVAL -> Intervals.parse((String) value);
      case YEAR -> Year.of((Integer) value);
      case YEAR_MONTH -> YearMonth.parse((String) value);
      case OFFSET_TIME -> OffsetTimes.parse((String) value);
      case CHARACTER -> ((String) value).charAt(0);
      case URI -> java.net.URI.create((String) value);
    };
  }

  @Override
  public Object toStored(Object value) {
    return switch (this) {
      case FLOAT, DURATION -> value;
      case INTERVAL, YEAR_MONTH, CHARACTER, URI -> value.toString();
      case YEAR -> ((Year) value).getValue();
      case OFFSET_TIME -> OffsetTimes.text((OffsetTime) value);
    };
  }

  @Override
  public DataType<?> inJooq(DataType<?> column) {
    return switch (this) {
      case FLOAT -> SQLDataType.REAL.nullable(column.nullable());
      case DURATION -> ConverterConversion.of(nanoseconds(), column);
      default -> ConverterConversion.of(converter(stored, type), column);
    };
  }

  private static Converter<Long, Duration> nanoseconds() {
    return Converter.ofNullable(Long.class, Duration.class, Duration::ofNanos, Duration::toNanos);
  }

  @SuppressWarnings("unchecked") // both are of the classes of this conversion
  private <S, T> Converter<S, T> converter(Class<S> from, Class<T> to) {
    return Converter.ofNullable(
        from, to, value -> (T) fromStored(value), value -> (S) toStored(value));
  }
}
