package store;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.lookup.BooleanColumn;
import dev.kindred.lookup.BooleanExpression;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.DateColumn;
import dev.kindred.lookup.DateExpression;
import dev.kindred.lookup.DecimalColumn;
import dev.kindred.lookup.DecimalExpression;
import dev.kindred.lookup.DoubleColumn;
import dev.kindred.lookup.DoubleExpression;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.IntColumn;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.LongColumn;
import dev.kindred.lookup.LongExpression;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.ScalarColumn;
import dev.kindred.lookup.ScalarExpression;
import dev.kindred.lookup.TextColumn;
import dev.kindred.lookup.TextExpression;
import dev.kindred.lookup.TimestampColumn;
import dev.kindred.lookup.TimestampExpression;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.lookup.ValueColumn;
import dev.kindred.lookup.ValueExpression;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ResultSetRowReader;
import dev.kindred.spi.RowReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Table;

/**
 * Metamodel class of {@link Everything}, stored in {@code everything}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Everything_ {
  private Everything_() {
  }

  /**
   * Returns the column {@code id bigint not null}, primary key.
   */
  public static LongColumn<Everything> id() {
    return new LongColumn<Everything>(Metadata.INSTANCE, 0);
  }

  /**
   * Returns the column {@code a_boolean boolean not null}, by default {@code true}.
   */
  public static BooleanColumn<Everything> aBoolean() {
    return new BooleanColumn<Everything>(Metadata.INSTANCE, 1);
  }

  /**
   * Returns the column {@code a_byte tinyint not null}, by default {@code 1}.
   */
  public static IntColumn<Everything> aByte() {
    return new IntColumn<Everything>(Metadata.INSTANCE, 2);
  }

  /**
   * Returns the column {@code a_short smallint not null}, by default {@code -2}.
   */
  public static IntColumn<Everything> aShort() {
    return new IntColumn<Everything>(Metadata.INSTANCE, 3);
  }

  /**
   * Returns the column {@code an_int integer not null}, by default {@code 3}.
   */
  public static IntColumn<Everything> anInt() {
    return new IntColumn<Everything>(Metadata.INSTANCE, 4);
  }

  /**
   * Returns the column {@code a_long bigint not null}, by default {@code 4}.
   */
  public static LongColumn<Everything> aLong() {
    return new LongColumn<Everything>(Metadata.INSTANCE, 5);
  }

  /**
   * Returns the column {@code a_float real not null}, by default {@code 5.5}.
   */
  public static DoubleColumn<Everything> aFloat() {
    return new DoubleColumn<Everything>(Metadata.INSTANCE, 6);
  }

  /**
   * Returns the column {@code a_double double precision not null}, by default {@code 6.25}.
   */
  public static DoubleColumn<Everything> aDouble() {
    return new DoubleColumn<Everything>(Metadata.INSTANCE, 7);
  }

  /**
   * Returns the column {@code boxed integer}.
   */
  public static IntColumn<Everything> boxed() {
    return new IntColumn<Everything>(Metadata.INSTANCE, 8);
  }

  /**
   * Returns the column {@code maybe double precision}.
   */
  public static DoubleColumn<Everything> maybe() {
    return new DoubleColumn<Everything>(Metadata.INSTANCE, 9);
  }

  /**
   * Returns the column {@code text varchar(255) not null}, by default {@code a "text" * / $T}.
   */
  public static TextColumn<Everything> text() {
    return new TextColumn<Everything>(Metadata.INSTANCE, 10);
  }

  /**
   * Returns the column {@code decimal decimal(8, 2) not null}, by default {@code 1.50}.
   */
  public static DecimalColumn<Everything> decimal() {
    return new DecimalColumn<Everything>(Metadata.INSTANCE, 11);
  }

  /**
   * Returns the column {@code large decimal(20) not null}.
   */
  public static DecimalColumn<Everything> large() {
    return new DecimalColumn<Everything>(Metadata.INSTANCE, 12);
  }

  /**
   * Returns the column {@code date date not null}, by default {@code 2026-01-31}.
   */
  public static DateColumn<Everything, LocalDate> date() {
    return new DateColumn<Everything, LocalDate>(Metadata.INSTANCE, 13);
  }

  /**
   * Returns the column {@code time time(6) not null}, by default {@code 12:30:00}.
   */
  public static ScalarColumn<Everything, LocalTime> time() {
    return new ScalarColumn<Everything, LocalTime>(Metadata.INSTANCE, 14);
  }

  /**
   * Returns the column {@code date_time timestamp(6) not null}.
   */
  public static TimestampColumn<Everything, LocalDateTime> dateTime() {
    return new TimestampColumn<Everything, LocalDateTime>(Metadata.INSTANCE, 15);
  }

  /**
   * Returns the column {@code offset timestamp(6) with time zone not null}.
   */
  public static TimestampColumn<Everything, OffsetDateTime> offset() {
    return new TimestampColumn<Everything, OffsetDateTime>(Metadata.INSTANCE, 16);
  }

  /**
   * Returns the column {@code instant timestamp(6) with time zone not null}, by default {@code 2026-01-31T12:30:00Z}.
   */
  public static TimestampColumn<Everything, Instant> instant() {
    return new TimestampColumn<Everything, Instant>(Metadata.INSTANCE, 17);
  }

  /**
   * Returns the column {@code duration bigint not null}, by default {@code PT15M}.
   */
  public static ScalarColumn<Everything, Duration> duration() {
    return new ScalarColumn<Everything, Duration>(Metadata.INSTANCE, 18);
  }

  /**
   * Returns the column {@code year integer not null}, by default {@code 2024}.
   */
  public static ScalarColumn<Everything, Year> year() {
    return new ScalarColumn<Everything, Year>(Metadata.INSTANCE, 19);
  }

  /**
   * Returns the column {@code uuid uuid not null}.
   */
  public static ValueColumn<Everything, UUID> uuid() {
    return new ValueColumn<Everything, UUID>(Metadata.INSTANCE, 20);
  }

  /**
   * Returns the column {@code bytes varbinary(16) not null}.
   */
  public static ValueColumn<Everything, byte[]> bytes() {
    return new ValueColumn<Everything, byte[]>(Metadata.INSTANCE, 21);
  }

  /**
   * Returns the column {@code json json}.
   */
  public static ValueColumn<Everything, JSON> json() {
    return new ValueColumn<Everything, JSON>(Metadata.INSTANCE, 22);
  }

  /**
   * Returns the column {@code jsonb jsonb not null}, by default {@code {}}.
   */
  public static ValueColumn<Everything, JSONB> jsonb() {
    return new ValueColumn<Everything, JSONB>(Metadata.INSTANCE, 23);
  }

  /**
   * Returns the column {@code day varchar(255) not null}, by default {@code MONDAY}.
   */
  public static ValueColumn<Everything, DayOfWeek> day() {
    return new ValueColumn<Everything, DayOfWeek>(Metadata.INSTANCE, 24);
  }

  /**
   * Returns the column {@code too_short varchar(9)}.
   */
  public static ValueColumn<Everything, DayOfWeek> tooShort() {
    return new ValueColumn<Everything, DayOfWeek>(Metadata.INSTANCE, 25);
  }

  /**
   * Returns the column {@code money bigint not null}, by default {@code 7}.
   */
  public static ValueColumn<Everything, Money> money() {
    return new ValueColumn<Everything, Money>(Metadata.INSTANCE, 26);
  }

  /**
   * Returns the column {@code words varchar(255)}.
   */
  public static ValueColumn<Everything, List<String>> words() {
    return new ValueColumn<Everything, List<String>>(Metadata.INSTANCE, 27);
  }

  /**
   * Returns the primary key column {@code id}.
   */
  public static LongColumn<Everything> pk() {
    return new LongColumn<Everything>(Metadata.INSTANCE, 0);
  }

  /**
   * Returns the root path, to select the entity itself.
   */
  public static Path<Everything> self() {
    return new Path<Everything>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * Returns a query over all everythings.
   */
  public static QuerySet<Everything> objects(Database db) {
    return Accessors.<Everything>objects(db, Metadata.INSTANCE);
  }

  /**
   * Returns the everything with the given primary key.
   *
   * @throws EntityNotFoundException if there is none
   */
  public static Everything get(Database db, long id) {
    return Accessors.<Everything>get(db, Metadata.INSTANCE, id);
  }

  /**
   * Returns the everything with the given primary key, or empty if there is none.
   */
  public static Optional<Everything> find(Database db, long id) {
    return Accessors.<Everything>find(db, Metadata.INSTANCE, id);
  }

  /**
   * Creates an unloaded reference to the everything with the given primary key; no SQL is run.
   */
  public static One<Everything> ref(long id) {
    return Accessors.<Everything>ref(Metadata.INSTANCE, id);
  }

  /**
   * Creates an empty builder.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates a builder initialized from the given everything; an update writes only the attributes that are set.
   */
  public static Builder builder(Everything everything) {
    return new Builder(everything);
  }

  /**
   * Path to an {@link Everything}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Everything> {
    /**
     * Creates a path; for generated code.
     */
    public Path(PathStep position) {
      super(position);
    }

    @Override
    protected final Path<R> at(PathStep position) {
      return new Path<R>(position);
    }

    /**
     * Returns the column {@code id bigint not null}, primary key.
     */
    public final LongExpression<R> id() {
      return longs(0);
    }

    /**
     * Returns the column {@code a_boolean boolean not null}, by default {@code true}.
     */
    public final BooleanExpression<R> aBoolean() {
      return booleans(1);
    }

    /**
     * Returns the column {@code a_byte tinyint not null}, by default {@code 1}.
     */
    public final IntExpression<R> aByte() {
      return ints(2);
    }

    /**
     * Returns the column {@code a_short smallint not null}, by default {@code -2}.
     */
    public final IntExpression<R> aShort() {
      return ints(3);
    }

    /**
     * Returns the column {@code an_int integer not null}, by default {@code 3}.
     */
    public final IntExpression<R> anInt() {
      return ints(4);
    }

    /**
     * Returns the column {@code a_long bigint not null}, by default {@code 4}.
     */
    public final LongExpression<R> aLong() {
      return longs(5);
    }

    /**
     * Returns the column {@code a_float real not null}, by default {@code 5.5}.
     */
    public final DoubleExpression<R> aFloat() {
      return doubles(6);
    }

    /**
     * Returns the column {@code a_double double precision not null}, by default {@code 6.25}.
     */
    public final DoubleExpression<R> aDouble() {
      return doubles(7);
    }

    /**
     * Returns the column {@code boxed integer}.
     */
    public final IntExpression<R> boxed() {
      return ints(8);
    }

    /**
     * Returns the column {@code maybe double precision}.
     */
    public final DoubleExpression<R> maybe() {
      return doubles(9);
    }

    /**
     * Returns the column {@code text varchar(255) not null}, by default {@code a "text" * / $T}.
     */
    public final TextExpression<R> text() {
      return texts(10);
    }

    /**
     * Returns the column {@code decimal decimal(8, 2) not null}, by default {@code 1.50}.
     */
    public final DecimalExpression<R> decimal() {
      return decimals(11);
    }

    /**
     * Returns the column {@code large decimal(20) not null}.
     */
    public final DecimalExpression<R> large() {
      return decimals(12);
    }

    /**
     * Returns the column {@code date date not null}, by default {@code 2026-01-31}.
     */
    public final DateExpression<R, LocalDate> date() {
      return dates(13);
    }

    /**
     * Returns the column {@code time time(6) not null}, by default {@code 12:30:00}.
     */
    public final ScalarExpression<R, LocalTime> time() {
      return scalars(14);
    }

    /**
     * Returns the column {@code date_time timestamp(6) not null}.
     */
    public final TimestampExpression<R, LocalDateTime> dateTime() {
      return timestamps(15);
    }

    /**
     * Returns the column {@code offset timestamp(6) with time zone not null}.
     */
    public final TimestampExpression<R, OffsetDateTime> offset() {
      return timestamps(16);
    }

    /**
     * Returns the column {@code instant timestamp(6) with time zone not null}, by default {@code 2026-01-31T12:30:00Z}.
     */
    public final TimestampExpression<R, Instant> instant() {
      return timestamps(17);
    }

    /**
     * Returns the column {@code duration bigint not null}, by default {@code PT15M}.
     */
    public final ScalarExpression<R, Duration> duration() {
      return scalars(18);
    }

    /**
     * Returns the column {@code year integer not null}, by default {@code 2024}.
     */
    public final ScalarExpression<R, Year> year() {
      return scalars(19);
    }

    /**
     * Returns the column {@code uuid uuid not null}.
     */
    public final ValueExpression<R, UUID> uuid() {
      return values(20);
    }

    /**
     * Returns the column {@code bytes varbinary(16) not null}.
     */
    public final ValueExpression<R, byte[]> bytes() {
      return values(21);
    }

    /**
     * Returns the column {@code json json}.
     */
    public final ValueExpression<R, JSON> json() {
      return values(22);
    }

    /**
     * Returns the column {@code jsonb jsonb not null}, by default {@code {}}.
     */
    public final ValueExpression<R, JSONB> jsonb() {
      return values(23);
    }

    /**
     * Returns the column {@code day varchar(255) not null}, by default {@code MONDAY}.
     */
    public final ValueExpression<R, DayOfWeek> day() {
      return values(24);
    }

    /**
     * Returns the column {@code too_short varchar(9)}.
     */
    public final ValueExpression<R, DayOfWeek> tooShort() {
      return values(25);
    }

    /**
     * Returns the column {@code money bigint not null}, by default {@code 7}.
     */
    public final ValueExpression<R, Money> money() {
      return values(26);
    }

    /**
     * Returns the column {@code words varchar(255)}.
     */
    public final ValueExpression<R, List<String>> words() {
      return values(27);
    }

    /**
     * Returns the primary key column {@code id}.
     */
    public final LongExpression<R> pk() {
      return longs(0);
    }
  }

  /**
   * Path to an {@link Everything} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Everything> {
    /**
     * Creates a path; for generated code.
     */
    public Reference(PathStep position) {
      super(position);
    }
  }

  /**
   * Path to any number of everythings.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Everything, Path<R>> {
    /**
     * Creates a path; for generated code.
     */
    public Many(PathStep position) {
      super(position);
    }

    /**
     * Restricts the related rows by a condition that may refer to the root entity.
     */
    @Override
    public Many<R> where(Function<? super Path<R>, Condition<R>> condition) {
      return new Many<R>(rowsThat(condition));
    }

    /**
     * Restricts the related rows by a condition on their own entity.
     */
    @Override
    public Many<R> where(Condition<Everything> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of an {@link Everything}.
   */
  public static final class Builder extends EntityBuilder<Everything> {
    private Builder() {
      super(Metadata.INSTANCE);
    }

    private Builder(Everything everything) {
      super(Metadata.INSTANCE, everything);
    }

    /**
     * Sets the column {@code id bigint not null}, primary key.
     */
    public Builder id(long id) {
      set(0, id);
      return this;
    }

    /**
     * Sets the column {@code a_boolean boolean not null}, by default {@code true}.
     */
    public Builder aBoolean(boolean aBoolean) {
      set(1, aBoolean);
      return this;
    }

    /**
     * Sets the column {@code a_byte tinyint not null}, by default {@code 1}.
     */
    public Builder aByte(byte aByte) {
      set(2, aByte);
      return this;
    }

    /**
     * Sets the column {@code a_short smallint not null}, by default {@code -2}.
     */
    public Builder aShort(short aShort) {
      set(3, aShort);
      return this;
    }

    /**
     * Sets the column {@code an_int integer not null}, by default {@code 3}.
     */
    public Builder anInt(int anInt) {
      set(4, anInt);
      return this;
    }

    /**
     * Sets the column {@code a_long bigint not null}, by default {@code 4}.
     */
    public Builder aLong(long aLong) {
      set(5, aLong);
      return this;
    }

    /**
     * Sets the column {@code a_float real not null}, by default {@code 5.5}.
     */
    public Builder aFloat(float aFloat) {
      set(6, aFloat);
      return this;
    }

    /**
     * Sets the column {@code a_double double precision not null}, by default {@code 6.25}.
     */
    public Builder aDouble(double aDouble) {
      set(7, aDouble);
      return this;
    }

    /**
     * Sets the column {@code boxed integer}; null becomes NULL.
     */
    public Builder boxed(Integer boxed) {
      set(8, boxed);
      return this;
    }

    /**
     * Sets the column {@code maybe double precision}; null becomes NULL.
     */
    public Builder maybe(Double maybe) {
      set(9, maybe);
      return this;
    }

    /**
     * Sets the column {@code text varchar(255) not null}, by default {@code a "text" * / $T}.
     */
    public Builder text(String text) {
      set(10, text);
      return this;
    }

    /**
     * Sets the column {@code decimal decimal(8, 2) not null}, by default {@code 1.50}.
     */
    public Builder decimal(BigDecimal decimal) {
      set(11, decimal);
      return this;
    }

    /**
     * Sets the column {@code large decimal(20) not null}.
     */
    public Builder large(BigInteger large) {
      set(12, large);
      return this;
    }

    /**
     * Sets the column {@code date date not null}, by default {@code 2026-01-31}.
     */
    public Builder date(LocalDate date) {
      set(13, date);
      return this;
    }

    /**
     * Sets the column {@code time time(6) not null}, by default {@code 12:30:00}.
     */
    public Builder time(LocalTime time) {
      set(14, time);
      return this;
    }

    /**
     * Sets the column {@code date_time timestamp(6) not null}.
     */
    public Builder dateTime(LocalDateTime dateTime) {
      set(15, dateTime);
      return this;
    }

    /**
     * Sets the column {@code offset timestamp(6) with time zone not null}.
     */
    public Builder offset(OffsetDateTime offset) {
      set(16, offset);
      return this;
    }

    /**
     * Sets the column {@code instant timestamp(6) with time zone not null}, by default {@code 2026-01-31T12:30:00Z}.
     */
    public Builder instant(Instant instant) {
      set(17, instant);
      return this;
    }

    /**
     * Sets the column {@code duration bigint not null}, by default {@code PT15M}.
     */
    public Builder duration(Duration duration) {
      set(18, duration);
      return this;
    }

    /**
     * Sets the column {@code year integer not null}, by default {@code 2024}.
     */
    public Builder year(Year year) {
      set(19, year);
      return this;
    }

    /**
     * Sets the column {@code uuid uuid not null}.
     */
    public Builder uuid(UUID uuid) {
      set(20, uuid);
      return this;
    }

    /**
     * Sets the column {@code bytes varbinary(16) not null}.
     */
    public Builder bytes(byte[] bytes) {
      set(21, bytes);
      return this;
    }

    /**
     * Sets the column {@code json json}; null becomes NULL.
     */
    public Builder json(JSON json) {
      set(22, json);
      return this;
    }

    /**
     * Sets the column {@code jsonb jsonb not null}, by default {@code {}}.
     */
    public Builder jsonb(JSONB jsonb) {
      set(23, jsonb);
      return this;
    }

    /**
     * Sets the column {@code day varchar(255) not null}, by default {@code MONDAY}.
     */
    public Builder day(DayOfWeek day) {
      set(24, day);
      return this;
    }

    /**
     * Sets the column {@code too_short varchar(9)}; null becomes NULL.
     */
    public Builder tooShort(DayOfWeek tooShort) {
      set(25, tooShort);
      return this;
    }

    /**
     * Sets the column {@code money bigint not null}, by default {@code 7}.
     */
    public Builder money(Money money) {
      set(26, money);
      return this;
    }

    /**
     * Sets the column {@code words varchar(255)}; null becomes NULL.
     */
    public Builder words(List<String> words) {
      set(27, words);
      return this;
    }
  }

  /**
   * Metadata of {@link Everything} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Everything> {
    static final Metadata INSTANCE = new Metadata();

    private Metadata() {
      super(
          Everything.class,
          "Everything_",
          "",
          "everything",
          new ColumnMetadata[] {
              ColumnMetadata.of("id", "id", ColumnType.LONG).asKey(),
              ColumnMetadata.of("aBoolean", "a_boolean", ColumnType.BOOLEAN).defaultingTo(true),
              ColumnMetadata.of("aByte", "a_byte", ColumnType.BYTE).defaultingTo((byte) 1),
              ColumnMetadata.of("aShort", "a_short", ColumnType.SHORT).defaultingTo((short) -2),
              ColumnMetadata.of("anInt", "an_int", ColumnType.INT).defaultingTo(3),
              ColumnMetadata.of("aLong", "a_long", ColumnType.LONG).defaultingTo(4L),
              ColumnMetadata.of("aFloat", "a_float", ColumnType.FLOAT).defaultingTo(5.5f),
              ColumnMetadata.of("aDouble", "a_double", ColumnType.DOUBLE).defaultingTo(6.25d),
              ColumnMetadata.of("boxed", "boxed", ColumnType.INT).orNull(),
              ColumnMetadata.of("maybe", "maybe", ColumnType.DOUBLE).orNull(),
              ColumnMetadata.of("text", "text", ColumnType.TEXT).defaultingTo("a \"text\" */ $T"),
              ColumnMetadata.of("decimal", "decimal", ColumnType.DECIMAL).digits(8, 2).defaultingTo(new BigDecimal("1.50")),
              ColumnMetadata.of("large", "large", ColumnType.BIG_INTEGER).digits(20, 10),
              ColumnMetadata.of("date", "date", ColumnType.DATE).defaultingTo(LocalDate.parse("2026-01-31")),
              ColumnMetadata.of("time", "time", ColumnType.TIME).defaultingTo(LocalTime.parse("12:30:00")),
              ColumnMetadata.of("dateTime", "date_time", ColumnType.DATE_TIME),
              ColumnMetadata.of("offset", "offset", ColumnType.OFFSET_DATE_TIME),
              ColumnMetadata.of("instant", "instant", ColumnType.INSTANT).defaultingTo(Instant.parse("2026-01-31T12:30:00Z")),
              ColumnMetadata.of("duration", "duration", ColumnType.DURATION).defaultingTo(Duration.parse("PT15M")),
              ColumnMetadata.of("year", "year", ColumnType.YEAR).defaultingTo(Year.parse("2024")),
              ColumnMetadata.of("uuid", "uuid", ColumnType.UUID),
              ColumnMetadata.of("bytes", "bytes", ColumnType.BYTES).length(16),
              ColumnMetadata.of("json", "json", ColumnType.JSON).orNull(),
              ColumnMetadata.of("jsonb", "jsonb", ColumnType.JSONB).defaultingTo(JSONB.jsonb("{}")),
              ColumnMetadata.of("day", "day", ColumnType.enumeration(DayOfWeek.class, DayOfWeek.values())).defaultingTo(DayOfWeek.MONDAY),
              ColumnMetadata.of("tooShort", "too_short", ColumnType.enumeration(DayOfWeek.class, DayOfWeek.values())).orNull().length(9),
              ColumnMetadata.of("money", "money", ColumnType.converted(ColumnType.LONG, new MoneyConverter())).defaultingTo(new MoneyConverter().from(7L)),
              ColumnMetadata.of("words", "words", ColumnType.converted(ColumnType.TEXT, new WordsConverter())).orNull()});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[0];
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      throw new IndexOutOfBoundsException(relation);
    }

    @Override
    public Table<?> table() {
      return EverythingTable.EVERYTHING;
    }

    @Override
    public <S> Everything read(RowReader<S> row, S source) {
      return new Everything(
          row.<Long>get(source, 0),
          row.getBoolean(source, 1),
          row.<Byte>get(source, 2),
          row.<Short>get(source, 3),
          row.getInt(source, 4),
          row.getLong(source, 5),
          row.<Float>get(source, 6),
          row.getDouble(source, 7),
          row.<Integer>get(source, 8),
          Optional.<Double>ofNullable(row.<Double>get(source, 9)),
          row.<String>get(source, 10),
          row.<BigDecimal>get(source, 11),
          row.<BigInteger>get(source, 12),
          row.<LocalDate>get(source, 13),
          row.<LocalTime>get(source, 14),
          row.<LocalDateTime>get(source, 15),
          row.<OffsetDateTime>get(source, 16),
          row.<Instant>get(source, 17),
          row.<Duration>get(source, 18),
          row.<Year>get(source, 19),
          row.<UUID>get(source, 20),
          row.<byte[]>get(source, 21),
          row.<JSON>get(source, 22),
          row.<JSONB>get(source, 23),
          row.<DayOfWeek>get(source, 24),
          row.<DayOfWeek>get(source, 25),
          row.<Money>get(source, 26),
          Optional.<List<String>>ofNullable(row.<List<String>>get(source, 27)));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Everything(
            row.<Long>get(source, 0),
            row.getBoolean(source, 1),
            row.<Byte>get(source, 2),
            row.<Short>get(source, 3),
            row.getInt(source, 4),
            row.getLong(source, 5),
            row.<Float>get(source, 6),
            row.getDouble(source, 7),
            row.<Integer>get(source, 8),
            Optional.<Double>ofNullable(row.<Double>get(source, 9)),
            row.<String>get(source, 10),
            row.<BigDecimal>get(source, 11),
            row.<BigInteger>get(source, 12),
            row.<LocalDate>get(source, 13),
            row.<LocalTime>get(source, 14),
            row.<LocalDateTime>get(source, 15),
            row.<OffsetDateTime>get(source, 16),
            row.<Instant>get(source, 17),
            row.<Duration>get(source, 18),
            row.<Year>get(source, 19),
            row.<UUID>get(source, 20),
            row.<byte[]>get(source, 21),
            row.<JSON>get(source, 22),
            row.<JSONB>get(source, 23),
            row.<DayOfWeek>get(source, 24),
            row.<DayOfWeek>get(source, 25),
            row.<Money>get(source, 26),
            Optional.<List<String>>ofNullable(row.<List<String>>get(source, 27))));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Everything entity, int column) {
      return switch (column) {
        case 0 -> entity.id();
        case 1 -> entity.aBoolean();
        case 2 -> entity.aByte();
        case 3 -> entity.aShort();
        case 4 -> entity.anInt();
        case 5 -> entity.aLong();
        case 6 -> entity.aFloat();
        case 7 -> entity.aDouble();
        case 8 -> entity.boxed();
        case 9 -> valueOf(entity.maybe());
        case 10 -> entity.text();
        case 11 -> entity.decimal();
        case 12 -> entity.large();
        case 13 -> entity.date();
        case 14 -> entity.time();
        case 15 -> entity.dateTime();
        case 16 -> entity.offset();
        case 17 -> entity.instant();
        case 18 -> entity.duration();
        case 19 -> entity.year();
        case 20 -> entity.uuid();
        case 21 -> entity.bytes();
        case 22 -> entity.json();
        case 23 -> entity.jsonb();
        case 24 -> entity.day();
        case 25 -> entity.tooShort();
        case 26 -> entity.money();
        case 27 -> valueOf(entity.words());
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Everything entity, int relation) {
      return null;
    }
  }
}
