package store;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
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
import java.net.URI;
import java.sql.ResultSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jooq.JSON;
import org.jooq.JSONB;

/**
 * Metamodel class of {@link Everything}, stored in {@code everything}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Everything_ {
  /**
   * Is never called.
   */
  private Everything_() {
  }

  /**
   * {@return the column {@code id bigint not null}, primary key}
   */
  public static LongColumn<Everything> id() {
    return new LongColumn<Everything>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the column {@code a_boolean boolean not null}, by default {@code true}}
   */
  public static BooleanColumn<Everything> aBoolean() {
    return new BooleanColumn<Everything>(Metadata.INSTANCE, 1);
  }

  /**
   * {@return the column {@code a_byte tinyint not null}, by default {@code 1}}
   */
  public static IntColumn<Everything> aByte() {
    return new IntColumn<Everything>(Metadata.INSTANCE, 2);
  }

  /**
   * {@return the column {@code a_short smallint not null}, by default {@code -2}}
   */
  public static IntColumn<Everything> aShort() {
    return new IntColumn<Everything>(Metadata.INSTANCE, 3);
  }

  /**
   * {@return the column {@code an_int integer not null}, by default {@code 3}}
   */
  public static IntColumn<Everything> anInt() {
    return new IntColumn<Everything>(Metadata.INSTANCE, 4);
  }

  /**
   * {@return the column {@code a_long bigint not null}, by default {@code 4}}
   */
  public static LongColumn<Everything> aLong() {
    return new LongColumn<Everything>(Metadata.INSTANCE, 5);
  }

  /**
   * {@return the column {@code a_float real not null}, by default {@code 5.5}}
   */
  public static DoubleColumn<Everything> aFloat() {
    return new DoubleColumn<Everything>(Metadata.INSTANCE, 6);
  }

  /**
   * {@return the column {@code a_double double precision not null}, by default {@code 6.25}}
   */
  public static DoubleColumn<Everything> aDouble() {
    return new DoubleColumn<Everything>(Metadata.INSTANCE, 7);
  }

  /**
   * {@return the column {@code boxed integer}}
   */
  public static IntColumn<Everything> boxed() {
    return new IntColumn<Everything>(Metadata.INSTANCE, 8);
  }

  /**
   * {@return the column {@code maybe double precision}}
   */
  public static DoubleColumn<Everything> maybe() {
    return new DoubleColumn<Everything>(Metadata.INSTANCE, 9);
  }

  /**
   * {@return the column {@code text varchar(255) not null}, by default <code>a "text" &#42;/ $T</code>}
   */
  public static TextColumn<Everything> text() {
    return new TextColumn<Everything>(Metadata.INSTANCE, 10);
  }

  /**
   * {@return the column {@code decimal decimal(8, 2) not null}, by default {@code 1.50}}
   */
  public static DecimalColumn<Everything> decimal() {
    return new DecimalColumn<Everything>(Metadata.INSTANCE, 11);
  }

  /**
   * {@return the column {@code large decimal(20) not null}}
   */
  public static DecimalColumn<Everything> large() {
    return new DecimalColumn<Everything>(Metadata.INSTANCE, 12);
  }

  /**
   * {@return the column {@code date date not null}, by default {@code 2026-01-31}}
   */
  public static DateColumn<Everything, LocalDate> date() {
    return new DateColumn<Everything, LocalDate>(Metadata.INSTANCE, 13);
  }

  /**
   * {@return the column {@code time time(6) not null}, by default {@code 12:30:00}}
   */
  public static ScalarColumn<Everything, LocalTime> time() {
    return new ScalarColumn<Everything, LocalTime>(Metadata.INSTANCE, 14);
  }

  /**
   * {@return the column {@code date_time timestamp(6) not null}}
   */
  public static TimestampColumn<Everything, LocalDateTime> dateTime() {
    return new TimestampColumn<Everything, LocalDateTime>(Metadata.INSTANCE, 15);
  }

  /**
   * {@return the column {@code offset timestamp(6) with time zone not null}}
   */
  public static TimestampColumn<Everything, OffsetDateTime> offset() {
    return new TimestampColumn<Everything, OffsetDateTime>(Metadata.INSTANCE, 16);
  }

  /**
   * {@return the column {@code instant timestamp(6) with time zone not null}, by default {@code 2026-01-31T12:30:00Z}}
   */
  public static TimestampColumn<Everything, Instant> instant() {
    return new TimestampColumn<Everything, Instant>(Metadata.INSTANCE, 17);
  }

  /**
   * {@return the column {@code duration bigint not null}, by default {@code PT15M}}
   */
  public static ScalarColumn<Everything, Duration> duration() {
    return new ScalarColumn<Everything, Duration>(Metadata.INSTANCE, 18);
  }

  /**
   * {@return the column {@code year integer not null}, by default {@code 2024}}
   */
  public static ScalarColumn<Everything, Year> year() {
    return new ScalarColumn<Everything, Year>(Metadata.INSTANCE, 19);
  }

  /**
   * {@return the column {@code uuid uuid not null}}
   */
  public static ValueColumn<Everything, UUID> uuid() {
    return new ValueColumn<Everything, UUID>(Metadata.INSTANCE, 20);
  }

  /**
   * {@return the column {@code bytes varbinary(16) not null}}
   */
  public static ValueColumn<Everything, byte[]> bytes() {
    return new ValueColumn<Everything, byte[]>(Metadata.INSTANCE, 21);
  }

  /**
   * {@return the column {@code json json}}
   */
  public static ValueColumn<Everything, JSON> json() {
    return new ValueColumn<Everything, JSON>(Metadata.INSTANCE, 22);
  }

  /**
   * {@return the column {@code jsonb jsonb not null}, by default <code>&#123;&#125;</code>}
   */
  public static ValueColumn<Everything, JSONB> jsonb() {
    return new ValueColumn<Everything, JSONB>(Metadata.INSTANCE, 23);
  }

  /**
   * {@return the column {@code day varchar(255) not null}, by default {@code MONDAY}}
   */
  public static ValueColumn<Everything, DayOfWeek> day() {
    return new ValueColumn<Everything, DayOfWeek>(Metadata.INSTANCE, 24);
  }

  /**
   * {@return the column {@code too_short varchar(9)}}
   */
  public static ValueColumn<Everything, DayOfWeek> tooShort() {
    return new ValueColumn<Everything, DayOfWeek>(Metadata.INSTANCE, 25);
  }

  /**
   * {@return the column {@code money bigint not null}, by default {@code 7}}
   */
  public static ValueColumn<Everything, Money> money() {
    return new ValueColumn<Everything, Money>(Metadata.INSTANCE, 26);
  }

  /**
   * {@return the column {@code words varchar(255)}}
   */
  public static ValueColumn<Everything, List<String>> words() {
    return new ValueColumn<Everything, List<String>>(Metadata.INSTANCE, 27);
  }

  /**
   * {@return the column {@code code char(5) not null}}
   */
  public static TextColumn<Everything> code() {
    return new TextColumn<Everything>(Metadata.INSTANCE, 28);
  }

  /**
   * {@return the column {@code letter varchar(1) not null}, by default {@code x}}
   */
  public static ScalarColumn<Everything, Character> letter() {
    return new ScalarColumn<Everything, Character>(Metadata.INSTANCE, 29);
  }

  /**
   * {@return the column {@code month varchar(7) not null}, by default {@code 2026-01}}
   */
  public static ScalarColumn<Everything, YearMonth> month() {
    return new ScalarColumn<Everything, YearMonth>(Metadata.INSTANCE, 30);
  }

  /**
   * {@return the column {@code opens varchar(24) not null}}
   */
  public static ValueColumn<Everything, OffsetTime> opens() {
    return new ValueColumn<Everything, OffsetTime>(Metadata.INSTANCE, 31);
  }

  /**
   * {@return the column {@code link varchar(255) not null}, by default {@code urn:a}}
   */
  public static ValueColumn<Everything, URI> link() {
    return new ValueColumn<Everything, URI>(Metadata.INSTANCE, 32);
  }

  /**
   * {@return the primary key column {@code id}}
   */
  public static LongColumn<Everything> pk() {
    return new LongColumn<Everything>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Everything> self() {
    return new Path<Everything>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all everythings}
   *
   * @param db the database
   */
  public static QuerySet<Everything> objects(Database db) {
    return Accessors.<Everything>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the everything with the given primary key}
   *
   * @param db the database
   * @param id the column {@code id}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Everything get(Database db, long id) {
    return Accessors.<Everything>get(db, Metadata.INSTANCE, id);
  }

  /**
   * {@return the everything with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param id the column {@code id}
   */
  public static Optional<Everything> find(Database db, long id) {
    return Accessors.<Everything>find(db, Metadata.INSTANCE, id);
  }

  /**
   * {@return an unloaded reference to the everything with the given primary key; no SQL is run}
   *
   * @param id the column {@code id}
   */
  public static One<Everything> ref(long id) {
    return Accessors.<Everything>ref(Metadata.INSTANCE, id);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given everything; an update writes only the attributes that are set}
   *
   * @param everything the everything
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
     *
     * @param position where it leads
     */
    public Path(PathStep position) {
      super(position);
    }

    @Override
    protected final Path<R> at(PathStep position) {
      return new Path<R>(position);
    }

    /**
     * {@return the column {@code id bigint not null}, primary key}
     */
    public final LongExpression<R> id() {
      return longs(0);
    }

    /**
     * {@return the column {@code a_boolean boolean not null}, by default {@code true}}
     */
    public final BooleanExpression<R> aBoolean() {
      return booleans(1);
    }

    /**
     * {@return the column {@code a_byte tinyint not null}, by default {@code 1}}
     */
    public final IntExpression<R> aByte() {
      return ints(2);
    }

    /**
     * {@return the column {@code a_short smallint not null}, by default {@code -2}}
     */
    public final IntExpression<R> aShort() {
      return ints(3);
    }

    /**
     * {@return the column {@code an_int integer not null}, by default {@code 3}}
     */
    public final IntExpression<R> anInt() {
      return ints(4);
    }

    /**
     * {@return the column {@code a_long bigint not null}, by default {@code 4}}
     */
    public final LongExpression<R> aLong() {
      return longs(5);
    }

    /**
     * {@return the column {@code a_float real not null}, by default {@code 5.5}}
     */
    public final DoubleExpression<R> aFloat() {
      return doubles(6);
    }

    /**
     * {@return the column {@code a_double double precision not null}, by default {@code 6.25}}
     */
    public final DoubleExpression<R> aDouble() {
      return doubles(7);
    }

    /**
     * {@return the column {@code boxed integer}}
     */
    public final IntExpression<R> boxed() {
      return ints(8);
    }

    /**
     * {@return the column {@code maybe double precision}}
     */
    public final DoubleExpression<R> maybe() {
      return doubles(9);
    }

    /**
     * {@return the column {@code text varchar(255) not null}, by default <code>a "text" &#42;/ $T</code>}
     */
    public final TextExpression<R> text() {
      return texts(10);
    }

    /**
     * {@return the column {@code decimal decimal(8, 2) not null}, by default {@code 1.50}}
     */
    public final DecimalExpression<R> decimal() {
      return decimals(11);
    }

    /**
     * {@return the column {@code large decimal(20) not null}}
     */
    public final DecimalExpression<R> large() {
      return decimals(12);
    }

    /**
     * {@return the column {@code date date not null}, by default {@code 2026-01-31}}
     */
    public final DateExpression<R, LocalDate> date() {
      return this.<LocalDate>dates(13);
    }

    /**
     * {@return the column {@code time time(6) not null}, by default {@code 12:30:00}}
     */
    public final ScalarExpression<R, LocalTime> time() {
      return this.<LocalTime>scalars(14);
    }

    /**
     * {@return the column {@code date_time timestamp(6) not null}}
     */
    public final TimestampExpression<R, LocalDateTime> dateTime() {
      return this.<LocalDateTime>timestamps(15);
    }

    /**
     * {@return the column {@code offset timestamp(6) with time zone not null}}
     */
    public final TimestampExpression<R, OffsetDateTime> offset() {
      return this.<OffsetDateTime>timestamps(16);
    }

    /**
     * {@return the column {@code instant timestamp(6) with time zone not null}, by default {@code 2026-01-31T12:30:00Z}}
     */
    public final TimestampExpression<R, Instant> instant() {
      return this.<Instant>timestamps(17);
    }

    /**
     * {@return the column {@code duration bigint not null}, by default {@code PT15M}}
     */
    public final ScalarExpression<R, Duration> duration() {
      return this.<Duration>scalars(18);
    }

    /**
     * {@return the column {@code year integer not null}, by default {@code 2024}}
     */
    public final ScalarExpression<R, Year> year() {
      return this.<Year>scalars(19);
    }

    /**
     * {@return the column {@code uuid uuid not null}}
     */
    public final ValueExpression<R, UUID> uuid() {
      return this.<UUID>values(20);
    }

    /**
     * {@return the column {@code bytes varbinary(16) not null}}
     */
    public final ValueExpression<R, byte[]> bytes() {
      return this.<byte[]>values(21);
    }

    /**
     * {@return the column {@code json json}}
     */
    public final ValueExpression<R, JSON> json() {
      return this.<JSON>values(22);
    }

    /**
     * {@return the column {@code jsonb jsonb not null}, by default <code>&#123;&#125;</code>}
     */
    public final ValueExpression<R, JSONB> jsonb() {
      return this.<JSONB>values(23);
    }

    /**
     * {@return the column {@code day varchar(255) not null}, by default {@code MONDAY}}
     */
    public final ValueExpression<R, DayOfWeek> day() {
      return this.<DayOfWeek>values(24);
    }

    /**
     * {@return the column {@code too_short varchar(9)}}
     */
    public final ValueExpression<R, DayOfWeek> tooShort() {
      return this.<DayOfWeek>values(25);
    }

    /**
     * {@return the column {@code money bigint not null}, by default {@code 7}}
     */
    public final ValueExpression<R, Money> money() {
      return this.<Money>values(26);
    }

    /**
     * {@return the column {@code words varchar(255)}}
     */
    public final ValueExpression<R, List<String>> words() {
      return this.<List<String>>values(27);
    }

    /**
     * {@return the column {@code code char(5) not null}}
     */
    public final TextExpression<R> code() {
      return texts(28);
    }

    /**
     * {@return the column {@code letter varchar(1) not null}, by default {@code x}}
     */
    public final ScalarExpression<R, Character> letter() {
      return this.<Character>scalars(29);
    }

    /**
     * {@return the column {@code month varchar(7) not null}, by default {@code 2026-01}}
     */
    public final ScalarExpression<R, YearMonth> month() {
      return this.<YearMonth>scalars(30);
    }

    /**
     * {@return the column {@code opens varchar(24) not null}}
     */
    public final ValueExpression<R, OffsetTime> opens() {
      return this.<OffsetTime>values(31);
    }

    /**
     * {@return the column {@code link varchar(255) not null}, by default {@code urn:a}}
     */
    public final ValueExpression<R, URI> link() {
      return this.<URI>values(32);
    }

    /**
     * {@return the primary key column {@code id}}
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
     *
     * @param position where it leads
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
     *
     * @param position where it leads
     */
    public Many(PathStep position) {
      super(position);
    }

    /**
     * Restricts the related rows by a condition that may refer to the root entity.
     *
     * @param condition the condition
     * @return a path to the rows that fulfil it
     */
    @Override
    public Many<R> where(Function<? super Path<R>, Condition<R>> condition) {
      return new Many<R>(rowsThat(condition));
    }

    /**
     * Restricts the related rows by a condition on their own entity.
     *
     * @param condition the condition
     * @return a path to the rows that fulfil it
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
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param everything the initial values
     */
    private Builder(Everything everything) {
      super(Metadata.INSTANCE, everything);
    }

    /**
     * Sets the column {@code id bigint not null}, primary key.
     *
     * @param id the value
     * @return this builder
     */
    public Builder id(long id) {
      set(0, id);
      return this;
    }

    /**
     * Sets the column {@code a_boolean boolean not null}, by default {@code true}.
     *
     * @param aBoolean the value
     * @return this builder
     */
    public Builder aBoolean(boolean aBoolean) {
      set(1, aBoolean);
      return this;
    }

    /**
     * Sets the column {@code a_byte tinyint not null}, by default {@code 1}.
     *
     * @param aByte the value
     * @return this builder
     */
    public Builder aByte(byte aByte) {
      set(2, aByte);
      return this;
    }

    /**
     * Sets the column {@code a_short smallint not null}, by default {@code -2}.
     *
     * @param aShort the value
     * @return this builder
     */
    public Builder aShort(short aShort) {
      set(3, aShort);
      return this;
    }

    /**
     * Sets the column {@code an_int integer not null}, by default {@code 3}.
     *
     * @param anInt the value
     * @return this builder
     */
    public Builder anInt(int anInt) {
      set(4, anInt);
      return this;
    }

    /**
     * Sets the column {@code a_long bigint not null}, by default {@code 4}.
     *
     * @param aLong the value
     * @return this builder
     */
    public Builder aLong(long aLong) {
      set(5, aLong);
      return this;
    }

    /**
     * Sets the column {@code a_float real not null}, by default {@code 5.5}.
     *
     * @param aFloat the value
     * @return this builder
     */
    public Builder aFloat(float aFloat) {
      set(6, aFloat);
      return this;
    }

    /**
     * Sets the column {@code a_double double precision not null}, by default {@code 6.25}.
     *
     * @param aDouble the value
     * @return this builder
     */
    public Builder aDouble(double aDouble) {
      set(7, aDouble);
      return this;
    }

    /**
     * Sets the column {@code boxed integer}; null becomes NULL.
     *
     * @param boxed the value
     * @return this builder
     */
    public Builder boxed(Integer boxed) {
      set(8, boxed);
      return this;
    }

    /**
     * Sets the column {@code maybe double precision}; null becomes NULL.
     *
     * @param maybe the value
     * @return this builder
     */
    public Builder maybe(Double maybe) {
      set(9, maybe);
      return this;
    }

    /**
     * Sets the column {@code text varchar(255) not null}, by default <code>a "text" &#42;/ $T</code>.
     *
     * @param text the value
     * @return this builder
     */
    public Builder text(String text) {
      set(10, text);
      return this;
    }

    /**
     * Sets the column {@code decimal decimal(8, 2) not null}, by default {@code 1.50}.
     *
     * @param decimal the value
     * @return this builder
     */
    public Builder decimal(BigDecimal decimal) {
      set(11, decimal);
      return this;
    }

    /**
     * Sets the column {@code large decimal(20) not null}.
     *
     * @param large the value
     * @return this builder
     */
    public Builder large(BigInteger large) {
      set(12, large);
      return this;
    }

    /**
     * Sets the column {@code date date not null}, by default {@code 2026-01-31}.
     *
     * @param date the value
     * @return this builder
     */
    public Builder date(LocalDate date) {
      set(13, date);
      return this;
    }

    /**
     * Sets the column {@code time time(6) not null}, by default {@code 12:30:00}.
     *
     * @param time the value
     * @return this builder
     */
    public Builder time(LocalTime time) {
      set(14, time);
      return this;
    }

    /**
     * Sets the column {@code date_time timestamp(6) not null}.
     *
     * @param dateTime the value
     * @return this builder
     */
    public Builder dateTime(LocalDateTime dateTime) {
      set(15, dateTime);
      return this;
    }

    /**
     * Sets the column {@code offset timestamp(6) with time zone not null}.
     *
     * @param offset the value
     * @return this builder
     */
    public Builder offset(OffsetDateTime offset) {
      set(16, offset);
      return this;
    }

    /**
     * Sets the column {@code instant timestamp(6) with time zone not null}, by default {@code 2026-01-31T12:30:00Z}.
     *
     * @param instant the value
     * @return this builder
     */
    public Builder instant(Instant instant) {
      set(17, instant);
      return this;
    }

    /**
     * Sets the column {@code duration bigint not null}, by default {@code PT15M}.
     *
     * @param duration the value
     * @return this builder
     */
    public Builder duration(Duration duration) {
      set(18, duration);
      return this;
    }

    /**
     * Sets the column {@code year integer not null}, by default {@code 2024}.
     *
     * @param year the value
     * @return this builder
     */
    public Builder year(Year year) {
      set(19, year);
      return this;
    }

    /**
     * Sets the column {@code uuid uuid not null}.
     *
     * @param uuid the value
     * @return this builder
     */
    public Builder uuid(UUID uuid) {
      set(20, uuid);
      return this;
    }

    /**
     * Sets the column {@code bytes varbinary(16) not null}.
     *
     * @param bytes the value
     * @return this builder
     */
    public Builder bytes(byte[] bytes) {
      set(21, bytes);
      return this;
    }

    /**
     * Sets the column {@code json json}; null becomes NULL.
     *
     * @param json the value
     * @return this builder
     */
    public Builder json(JSON json) {
      set(22, json);
      return this;
    }

    /**
     * Sets the column {@code jsonb jsonb not null}, by default <code>&#123;&#125;</code>.
     *
     * @param jsonb the value
     * @return this builder
     */
    public Builder jsonb(JSONB jsonb) {
      set(23, jsonb);
      return this;
    }

    /**
     * Sets the column {@code day varchar(255) not null}, by default {@code MONDAY}.
     *
     * @param day the value
     * @return this builder
     */
    public Builder day(DayOfWeek day) {
      set(24, day);
      return this;
    }

    /**
     * Sets the column {@code too_short varchar(9)}; null becomes NULL.
     *
     * @param tooShort the value
     * @return this builder
     */
    public Builder tooShort(DayOfWeek tooShort) {
      set(25, tooShort);
      return this;
    }

    /**
     * Sets the column {@code money bigint not null}, by default {@code 7}.
     *
     * @param money the value
     * @return this builder
     */
    public Builder money(Money money) {
      set(26, money);
      return this;
    }

    /**
     * Sets the column {@code words varchar(255)}; null becomes NULL.
     *
     * @param words the value
     * @return this builder
     */
    public Builder words(List<String> words) {
      set(27, words);
      return this;
    }

    /**
     * Sets the column {@code code char(5) not null}.
     *
     * @param code the value
     * @return this builder
     */
    public Builder code(String code) {
      set(28, code);
      return this;
    }

    /**
     * Sets the column {@code letter varchar(1) not null}, by default {@code x}.
     *
     * @param letter the value
     * @return this builder
     */
    public Builder letter(char letter) {
      set(29, letter);
      return this;
    }

    /**
     * Sets the column {@code month varchar(7) not null}, by default {@code 2026-01}.
     *
     * @param month the value
     * @return this builder
     */
    public Builder month(YearMonth month) {
      set(30, month);
      return this;
    }

    /**
     * Sets the column {@code opens varchar(24) not null}.
     *
     * @param opens the value
     * @return this builder
     */
    public Builder opens(OffsetTime opens) {
      set(31, opens);
      return this;
    }

    /**
     * Sets the column {@code link varchar(255) not null}, by default {@code urn:a}.
     *
     * @param link the value
     * @return this builder
     */
    public Builder link(URI link) {
      set(32, link);
      return this;
    }
  }

  /**
   * Metadata of {@link Everything} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Everything> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
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
              ColumnMetadata.of("decimal", "\"decimal\"", ColumnType.DECIMAL).digits(8, 2).defaultingTo(new BigDecimal("1.50")),
              ColumnMetadata.of("large", "\"large\"", ColumnType.BIG_INTEGER).digits(20, 10),
              ColumnMetadata.of("date", "\"date\"", ColumnType.DATE).defaultingTo(LocalDate.parse("2026-01-31")),
              ColumnMetadata.of("time", "\"time\"", ColumnType.TIME).defaultingTo(LocalTime.parse("12:30:00")),
              ColumnMetadata.of("dateTime", "date_time", ColumnType.DATE_TIME),
              ColumnMetadata.of("offset", "\"offset\"", ColumnType.OFFSET_DATE_TIME),
              ColumnMetadata.of("instant", "instant", ColumnType.INSTANT).defaultingTo(Instant.parse("2026-01-31T12:30:00Z")),
              ColumnMetadata.of("duration", "duration", ColumnType.DURATION).defaultingTo(Duration.parse("PT15M")),
              ColumnMetadata.of("year", "\"year\"", ColumnType.YEAR).defaultingTo(Year.parse("2024")),
              ColumnMetadata.of("uuid", "uuid", ColumnType.UUID),
              ColumnMetadata.of("bytes", "bytes", ColumnType.BYTES).length(16),
              ColumnMetadata.of("json", "json", ColumnType.JSON).orNull(),
              ColumnMetadata.of("jsonb", "jsonb", ColumnType.JSONB).defaultingTo(JSONB.jsonb("{}")),
              ColumnMetadata.of("day", "\"day\"", ColumnType.enumeration(DayOfWeek.class, DayOfWeek.values())).defaultingTo(DayOfWeek.valueOf("MONDAY")),
              ColumnMetadata.of("tooShort", "too_short", ColumnType.enumeration(DayOfWeek.class, DayOfWeek.values())).orNull().length(9),
              ColumnMetadata.of("money", "money", ColumnType.converted(ColumnType.LONG, new MoneyConverter())).defaultingTo(new MoneyConverter().from(7L)),
              ColumnMetadata.of("words", "words", ColumnType.converted(ColumnType.TEXT, new WordsConverter())).orNull(),
              ColumnMetadata.of("code", "code", ColumnType.TEXT.storedAs("char(5)")).length(2147483647),
              ColumnMetadata.of("letter", "letter", ColumnType.CHARACTER).length(1).defaultingTo("x".charAt(0)),
              ColumnMetadata.of("month", "\"month\"", ColumnType.YEAR_MONTH).length(7).defaultingTo(YearMonth.parse("2026-01")),
              ColumnMetadata.of("opens", "opens", ColumnType.OFFSET_TIME).length(24),
              ColumnMetadata.of("link", "link", ColumnType.URI).defaultingTo(URI.create("urn:a"))});
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
    public <S> Everything read(RowReader<S> row, S source) {
      return new Everything(
          row.getLongOrNull(source, 0),
          row.getBoolean(source, 1),
          (byte) row.<Byte>get(source, 2),
          (short) row.<Short>get(source, 3),
          row.getInt(source, 4),
          row.getLong(source, 5),
          (float) row.<Float>get(source, 6),
          row.getDouble(source, 7),
          row.<Integer>get(source, 8),
          Optional.<Double>ofNullable(row.<Double>get(source, 9)),
          row.getString(source, 10),
          row.getDecimal(source, 11),
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
          Optional.<List<String>>ofNullable(row.<List<String>>get(source, 27)),
          row.getString(source, 28),
          (char) row.<Character>get(source, 29),
          row.<YearMonth>get(source, 30),
          row.<OffsetTime>get(source, 31),
          row.<URI>get(source, 32));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Everything(
            row.getLongOrNull(source, 0),
            row.getBoolean(source, 1),
            (byte) row.<Byte>get(source, 2),
            (short) row.<Short>get(source, 3),
            row.getInt(source, 4),
            row.getLong(source, 5),
            (float) row.<Float>get(source, 6),
            row.getDouble(source, 7),
            row.<Integer>get(source, 8),
            Optional.<Double>ofNullable(row.<Double>get(source, 9)),
            row.getString(source, 10),
            row.getDecimal(source, 11),
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
            Optional.<List<String>>ofNullable(row.<List<String>>get(source, 27)),
            row.getString(source, 28),
            (char) row.<Character>get(source, 29),
            row.<YearMonth>get(source, 30),
            row.<OffsetTime>get(source, 31),
            row.<URI>get(source, 32)));
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
        case 28 -> entity.code();
        case 29 -> entity.letter();
        case 30 -> entity.month();
        case 31 -> entity.opens();
        case 32 -> entity.link();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Everything entity, int relation) {
      return null;
    }
  }
}
