package dev.kindred.spi;

import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ListType;
import dev.kindred.spi.type.StoredType;
import dev.kindred.stability.ForGeneratedCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.impl.EnumConverter;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * A type that a column can have: a Java type, the kind that it is stored as, and the way between
 * the two, where they differ.
 *
 * @param <T> the Java type; the box of a primitive
 */
@ForGeneratedCode
public final class ColumnType<T> {

  /** A {@code boolean} column. */
  public static final ColumnType<Boolean> BOOLEAN = plain(ColumnKind.BOOLEAN, Boolean.class);

  /** A {@code byte} column. */
  public static final ColumnType<Byte> BYTE = plain(ColumnKind.BYTE, Byte.class);

  /** A {@code short} column. */
  public static final ColumnType<Short> SHORT = plain(ColumnKind.SHORT, Short.class);

  /** An {@code int} column. */
  public static final ColumnType<Integer> INT = plain(ColumnKind.INT, Integer.class);

  /** A {@code long} column. */
  public static final ColumnType<Long> LONG = plain(ColumnKind.LONG, Long.class);

  /** A {@code float} column. */
  public static final ColumnType<Float> FLOAT =
      new ColumnType<>(
          ColumnKind.FLOAT,
          Float.class,
          List.of(),
          null,
          null,
          stored -> SQLDataType.REAL.nullable(stored.nullable()));

  /** A {@code double} column. */
  public static final ColumnType<Double> DOUBLE = plain(ColumnKind.DOUBLE, Double.class);

  /** A decimal column. */
  public static final ColumnType<BigDecimal> DECIMAL = plain(ColumnKind.DECIMAL, BigDecimal.class);

  /** A large integer column. */
  public static final ColumnType<BigInteger> BIG_INTEGER =
      plain(ColumnKind.BIG_INTEGER, BigInteger.class);

  /** A text column. */
  public static final ColumnType<String> TEXT = plain(ColumnKind.TEXT, String.class);

  /** A binary column. */
  public static final ColumnType<byte[]> BYTES = plain(ColumnKind.BYTES, byte[].class);

  /** A UUID column. */
  public static final ColumnType<UUID> UUID = plain(ColumnKind.UUID, UUID.class);

  /** A date column. */
  public static final ColumnType<LocalDate> DATE = plain(ColumnKind.DATE, LocalDate.class);

  /** A time column. */
  public static final ColumnType<LocalTime> TIME = plain(ColumnKind.TIME, LocalTime.class);

  /** A column of dates with times. */
  public static final ColumnType<LocalDateTime> DATE_TIME =
      plain(ColumnKind.DATE_TIME, LocalDateTime.class);

  /** A column of dates with times and offsets. */
  public static final ColumnType<OffsetDateTime> OFFSET_DATE_TIME =
      plain(ColumnKind.OFFSET_DATE_TIME, OffsetDateTime.class);

  /** A column of points in time. */
  public static final ColumnType<Instant> INSTANT = plain(ColumnKind.INSTANT, Instant.class);

  /** A column of durations. */
  public static final ColumnType<Duration> DURATION =
      new ColumnType<>(
          ColumnKind.DURATION,
          Duration.class,
          List.of(),
          null,
          null,
          conversion(
              Converter.ofNullable(
                  Long.class, Duration.class, Duration::ofNanos, Duration::toNanos)));

  /** A column of durations in an interval type of the database, which takes and gives texts. */
  public static final ColumnType<Duration> INTERVAL =
      converted(
          TEXT,
          Converter.ofNullable(String.class, Duration.class, Intervals::parse, Duration::toString));

  /** A column of years, which are stored as their numbers. */
  public static final ColumnType<Year> YEAR =
      converted(INT, Converter.ofNullable(Integer.class, Year.class, Year::of, Year::getValue));

  /** A column of months, which are stored as texts, as {@code 2026-01}. */
  public static final ColumnType<YearMonth> YEAR_MONTH =
      converted(
          TEXT,
          Converter.ofNullable(
              String.class, YearMonth.class, YearMonth::parse, YearMonth::toString));

  /** A column of times with offsets, which are stored as texts. */
  public static final ColumnType<OffsetTime> OFFSET_TIME =
      converted(
          TEXT,
          Converter.ofNullable(
              String.class, OffsetTime.class, OffsetTimes::parse, OffsetTimes::text));

  /** A column of characters, which are stored as texts. */
  public static final ColumnType<Character> CHARACTER =
      converted(
          TEXT,
          Converter.ofNullable(
              String.class, Character.class, text -> text.charAt(0), String::valueOf));

  /** A column of URIs, which are stored as texts. */
  public static final ColumnType<URI> URI =
      converted(
          TEXT,
          Converter.ofNullable(
              String.class, URI.class, java.net.URI::create, java.net.URI::toString));

  /** A JSON column. */
  public static final ColumnType<JSON> JSON = plain(ColumnKind.JSON, JSON.class);

  /** A binary JSON column. */
  public static final ColumnType<JSONB> JSONB = plain(ColumnKind.JSONB, JSONB.class);

  private final ColumnKind kind;
  private final Class<T> type;
  private final List<String> names;
  private final @Nullable Function<Object, @Nullable T> fromStored;
  private final @Nullable Function<T, @Nullable Object> toStored;
  private final Function<DataType<?>, DataType<?>> inJooq;
  private final @Nullable String databaseType;
  private final @Nullable ColumnType<?> element;
  private final @Nullable UnaryOperator<T> copy;

  private ColumnType(
      ColumnKind kind,
      Class<T> type,
      List<String> names,
      @Nullable Function<Object, @Nullable T> fromStored,
      @Nullable Function<T, @Nullable Object> toStored,
      Function<DataType<?>, DataType<?>> inJooq) {
    this(kind, type, names, fromStored, toStored, inJooq, null, null, null);
  }

  private ColumnType(
      ColumnKind kind,
      Class<T> type,
      List<String> names,
      @Nullable Function<Object, @Nullable T> fromStored,
      @Nullable Function<T, @Nullable Object> toStored,
      Function<DataType<?>, DataType<?>> inJooq,
      @Nullable String databaseType,
      @Nullable ColumnType<?> element,
      @Nullable UnaryOperator<T> copy) {
    this.kind = kind;
    this.type = type;
    this.names = names;
    this.fromStored = fromStored;
    this.toStored = toStored;
    this.inJooq = inJooq;
    this.databaseType = databaseType;
    this.element = element;
    this.copy = copy;
  }

  /**
   * Describes arrays, or what is looked for in them.
   *
   * @param element the type of their elements, whose type in the database they have too
   * @param copy copies a value that may change
   */
  ColumnType(
      ColumnKind kind,
      Class<T> type,
      Function<Object, @Nullable T> fromStored,
      Function<T, @Nullable Object> toStored,
      ColumnType<?> element,
      UnaryOperator<T> copy) {
    this(
        kind,
        type,
        List.of(),
        fromStored,
        toStored,
        stored -> arrayType(element, stored),
        element.databaseType,
        element,
        copy);
  }

  private static DataType<?> arrayType(ColumnType<?> element, DataType<?> stored) {
    DataType<?> component = Objects.requireNonNull(stored.getArrayComponentDataType());
    return element.dataType(component).getArrayDataType().nullable(stored.nullable());
  }

  /** Returns the conversion of jOOQ's type, which never gives NULL to the converter. */
  @SuppressWarnings("unchecked") // each is applied to the type of the columns that it converts
  private static <S, T> Function<DataType<?>, DataType<?>> conversion(Converter<S, T> converter) {
    Converter<S, T> ofValues =
        Converter.ofNullable(
            converter.fromType(), converter.toType(), converter::from, converter::to);
    return stored -> ((DataType<S>) stored).asConvertedDataType(ofValues);
  }

  private static <T> ColumnType<T> plain(ColumnKind kind, Class<T> type) {
    return new ColumnType<>(kind, type, List.of(), null, null, stored -> stored);
  }

  /** An enum, stored by name. */
  public static <T extends Enum<T>> ColumnType<T> enumeration(Class<T> type, T[] constants) {
    Map<String, T> byName = Arrays.stream(constants).collect(Collectors.toMap(Enum::name, c -> c));
    return new ColumnType<>(
        ColumnKind.TEXT,
        type,
        Arrays.stream(constants).map(Enum::name).toList(),
        name -> constant(type, byName, name),
        Enum::name,
        conversion(new EnumConverter<>(String.class, type)));
  }

  private static <T> T constant(Class<T> type, Map<String, T> byName, Object name) {
    T constant = byName.get(name);
    if (constant == null) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no constant of " + type.getSimpleName() + ", but a row has it.");
    }
    return constant;
  }

  /** A type that a converter of the user's stores as another one, or as NULL. */
  public static <S, T> ColumnType<T> converted(ColumnType<S> stored, Converter<S, T> converter) {
    return new ColumnType<>(
        stored.kind,
        converter.toType(),
        List.of(),
        value -> converter.from(stored.fromStored(value)),
        value -> stored(stored, converter.to(value)),
        type -> conversion(converter).apply(stored.inJooq.apply(type)));
  }

  /** Returns this type for columns of a type of the database, as it is written in SQL. */
  public ColumnType<T> storedAs(String sqlType) {
    return new ColumnType<>(
        kind, type, names, fromStored, toStored, inJooq, sqlType, element, copy);
  }

  /** Returns the database's own type of the columns; null if they have the usual one. */
  public @Nullable String databaseType() {
    return databaseType;
  }

  /** Returns whether the columns have an enum type that is created in the database, or arrays. */
  public boolean isDatabaseEnum() {
    return element == null
        ? databaseType != null && !names.isEmpty() && databaseType.indexOf('(') < 0
        : element.isDatabaseEnum();
  }

  /** Returns the type of the elements, for arrays and what is looked for in them; or null. */
  public @Nullable ColumnType<?> element() {
    return element;
  }

  /** Returns whether the values are arrays. */
  public boolean isArray() {
    return kind == ColumnKind.ARRAY;
  }

  /** Returns the standard type of what is stored, which a dialect can replace. */
  public StoredType<Object> storedType() {
    if (element == null) {
      return kind.type();
    }
    return isArray() ? new ListType(element.storedType()) : element.storedType();
  }

  private static <S> @Nullable Object stored(ColumnType<S> type, @Nullable S value) {
    return value == null ? null : type.toStored(value);
  }

  /** How the database stores it. */
  public ColumnKind kind() {
    return kind;
  }

  /** The Java type; the box of a primitive. */
  public Class<T> type() {
    return type;
  }

  /** The names of an enum's constants, which are all that can be stored; empty for other types. */
  public List<String> names() {
    return names;
  }

  /** The Java value of what is stored; null only where a converter says so. */
  @SuppressWarnings("unchecked") // without a conversion, what is stored is the Java value
  public @Nullable T fromStored(Object stored) {
    return fromStored == null ? (T) stored : fromStored.apply(stored);
  }

  /** What to store for a Java value; null, which is NULL, only where a converter says so. */
  public @Nullable Object toStored(T value) {
    return toStored == null ? value : toStored.apply(value);
  }

  /** Returns a copy of an array, since it may change; and any other value itself. */
  public T copy(T value) {
    return copy == null ? value : copy.apply(value);
  }

  /**
   * Returns jOOQ's type of a column, whose values have the Java type, or are arrays of the
   * elements' Java type; takes that of stored ones.
   */
  DataType<?> dataType(DataType<?> stored) {
    return inJooq.apply(stored);
  }

  @Override
  public String toString() {
    return isArray() && type == List.class ? "List<" + element + ">" : type.getSimpleName();
  }
}
