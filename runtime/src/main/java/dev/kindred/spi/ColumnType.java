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
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.JSON;
import org.jooq.JSONB;
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
          ColumnKind.FLOAT, Float.class, List.of(), StandardConversion.FLOAT.<Float>typed());

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
      converted(ColumnKind.DURATION, Duration.class, StandardConversion.DURATION);

  /** A column of durations in an interval type of the database, which takes and gives texts. */
  public static final ColumnType<Duration> INTERVAL =
      converted(ColumnKind.TEXT, Duration.class, StandardConversion.INTERVAL);

  /** A column of years, which are stored as their numbers. */
  public static final ColumnType<Year> YEAR =
      converted(ColumnKind.INT, Year.class, StandardConversion.YEAR);

  /** A column of months, which are stored as texts, as {@code 2026-01}. */
  public static final ColumnType<YearMonth> YEAR_MONTH =
      converted(ColumnKind.TEXT, YearMonth.class, StandardConversion.YEAR_MONTH);

  /** A column of times with offsets, which are stored as texts. */
  public static final ColumnType<OffsetTime> OFFSET_TIME =
      converted(ColumnKind.TEXT, OffsetTime.class, StandardConversion.OFFSET_TIME);

  /** A column of characters, which are stored as texts. */
  public static final ColumnType<Character> CHARACTER =
      converted(ColumnKind.TEXT, Character.class, StandardConversion.CHARACTER);

  /** A column of URIs, which are stored as texts. */
  public static final ColumnType<URI> URI =
      converted(ColumnKind.TEXT, URI.class, StandardConversion.URI);

  /** A JSON column. */
  public static final ColumnType<JSON> JSON = plain(ColumnKind.JSON, null);

  /** A binary JSON column. */
  public static final ColumnType<JSONB> JSONB = plain(ColumnKind.JSONB, null);

  private final ColumnKind kind;

  /** Null for a class of jOOQ's, which is not loaded before it is needed. */
  private final @Nullable Class<T> type;

  private final List<String> names;

  /** Null if what is stored is the Java value. */
  private final @Nullable Conversion<T> conversion;

  private final @Nullable String databaseType;
  private final @Nullable ColumnType<?> element;
  private final @Nullable UnaryOperator<T> copy;

  private ColumnType(
      ColumnKind kind,
      @Nullable Class<T> type,
      List<String> names,
      @Nullable Conversion<T> conversion) {
    this(kind, type, names, conversion, null, null, null);
  }

  private ColumnType(
      ColumnKind kind,
      @Nullable Class<T> type,
      List<String> names,
      @Nullable Conversion<T> conversion,
      @Nullable String databaseType,
      @Nullable ColumnType<?> element,
      @Nullable UnaryOperator<T> copy) {
    this.kind = kind;
    this.type = type;
    this.names = names;
    this.conversion = conversion;
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
        new ArrayConversion<>(fromStored, toStored, element),
        element.databaseType,
        element,
        copy);
  }

  private static <T> ColumnType<T> plain(ColumnKind kind, @Nullable Class<T> type) {
    return new ColumnType<>(kind, type, List.of(), null);
  }

  private static <T> ColumnType<T> converted(
      ColumnKind kind, Class<T> type, StandardConversion conversion) {
    return new ColumnType<>(kind, type, List.of(), conversion.typed());
  }

  /** An enum, stored by name. */
  public static <T extends Enum<T>> ColumnType<T> enumeration(Class<T> type, T[] constants) {
    return new ColumnType<>(
        ColumnKind.TEXT,
        type,
        Arrays.stream(constants).map(Enum::name).toList(),
        new EnumConversion<>(type, constants));
  }

  /** A type that a converter of the user's stores as another one, or as NULL. */
  public static <S, T> ColumnType<T> converted(ColumnType<S> stored, Converter<S, T> converter) {
    return new ColumnType<>(
        stored.kind, converter.toType(), List.of(), new ConverterConversion<>(stored, converter));
  }

  /** Returns this type for columns of a type of the database, as it is written in SQL. */
  public ColumnType<T> storedAs(String sqlType) {
    return new ColumnType<>(kind, type, names, conversion, sqlType, element, copy);
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

  /** How the database stores it. */
  public ColumnKind kind() {
    return kind;
  }

  /** The Java type; the box of a primitive. */
  @SuppressWarnings("unchecked") // the only types without a class are those of JSON
  public Class<T> type() {
    return type == null ? (Class<T>) JsonClasses.of(kind) : type;
  }

  /** The names of an enum's constants, which are all that can be stored; empty for other types. */
  public List<String> names() {
    return names;
  }

  /** The Java value of what is stored; null only where a converter says so. */
  @SuppressWarnings("unchecked") // without a conversion, what is stored is the Java value
  public @Nullable T fromStored(Object stored) {
    return conversion == null ? (T) stored : conversion.fromStored(stored);
  }

  /** What to store for a Java value; null, which is NULL, only where a converter says so. */
  public @Nullable Object toStored(T value) {
    return conversion == null ? value : conversion.toStored(value);
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
    return conversion == null ? stored : conversion.inJooq(stored);
  }

  @Override
  public String toString() {
    return isArray() && type == List.class ? "List<" + element + ">" : type().getSimpleName();
  }

  /** The classes of jOOQ's that are no converter's. */
  private static final class JsonClasses {

    private JsonClasses() {}

    static Class<?> of(ColumnKind kind) {
      return kind == ColumnKind.JSON ? JSON.class : JSONB.class;
    }
  }
}
