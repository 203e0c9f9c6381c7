package store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.Converter;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.EnumConverter;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/**
 * jOOQ table of {@link Everything}: {@code everything}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class EverythingTable extends TableImpl<Record> {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final EverythingTable EVERYTHING = new EverythingTable();

  /**
   * Column {@code id bigint not null}, primary key.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * Column {@code a_boolean boolean not null}, by default {@code true}.
   */
  public final TableField<Record, Boolean> A_BOOLEAN = createField(DSL.unquotedName("a_boolean"), SQLDataType.BOOLEAN.nullable(false), this);

  /**
   * Column {@code a_byte tinyint not null}, by default {@code 1}.
   */
  public final TableField<Record, Byte> A_BYTE = createField(DSL.unquotedName("a_byte"), SQLDataType.TINYINT.nullable(false), this);

  /**
   * Column {@code a_short smallint not null}, by default {@code -2}.
   */
  public final TableField<Record, Short> A_SHORT = createField(DSL.unquotedName("a_short"), SQLDataType.SMALLINT.nullable(false), this);

  /**
   * Column {@code an_int integer not null}, by default {@code 3}.
   */
  public final TableField<Record, Integer> AN_INT = createField(DSL.unquotedName("an_int"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * Column {@code a_long bigint not null}, by default {@code 4}.
   */
  public final TableField<Record, Long> A_LONG = createField(DSL.unquotedName("a_long"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * Column {@code a_float real not null}, by default {@code 5.5}.
   */
  public final TableField<Record, Float> A_FLOAT = createField(DSL.unquotedName("a_float"), SQLDataType.REAL.nullable(false), this);

  /**
   * Column {@code a_double double precision not null}, by default {@code 6.25}.
   */
  public final TableField<Record, Double> A_DOUBLE = createField(DSL.unquotedName("a_double"), SQLDataType.DOUBLE.nullable(false), this);

  /**
   * Column {@code boxed integer}.
   */
  public final TableField<Record, Integer> BOXED = createField(DSL.unquotedName("boxed"), SQLDataType.INTEGER.nullable(true), this);

  /**
   * Column {@code maybe double precision}.
   */
  public final TableField<Record, Double> MAYBE = createField(DSL.unquotedName("maybe"), SQLDataType.DOUBLE.nullable(true), this);

  /**
   * Column {@code text varchar(255) not null}, by default <code>a "text" &#42;/ $T</code>.
   */
  public final TableField<Record, String> TEXT = createField(DSL.unquotedName("text"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Column {@code decimal decimal(8, 2) not null}, by default {@code 1.50}.
   */
  public final TableField<Record, BigDecimal> DECIMAL = createField(DSL.quotedName("decimal"), SQLDataType.DECIMAL(8, 2).nullable(false), this);

  /**
   * Column {@code large decimal(20) not null}.
   */
  public final TableField<Record, BigInteger> LARGE = createField(DSL.quotedName("large"), SQLDataType.DECIMAL_INTEGER.precision(20).nullable(false), this);

  /**
   * Column {@code date date not null}, by default {@code 2026-01-31}.
   */
  public final TableField<Record, LocalDate> DATE = createField(DSL.quotedName("date"), SQLDataType.LOCALDATE.nullable(false), this);

  /**
   * Column {@code time time(6) not null}, by default {@code 12:30:00}.
   */
  public final TableField<Record, LocalTime> TIME = createField(DSL.quotedName("time"), SQLDataType.LOCALTIME(6).nullable(false), this);

  /**
   * Column {@code date_time timestamp(6) not null}.
   */
  public final TableField<Record, LocalDateTime> DATE_TIME = createField(DSL.unquotedName("date_time"), SQLDataType.LOCALDATETIME(6).nullable(false), this);

  /**
   * Column {@code offset timestamp(6) with time zone not null}.
   */
  public final TableField<Record, OffsetDateTime> OFFSET = createField(DSL.quotedName("offset"), SQLDataType.OFFSETDATETIME(6).nullable(false), this);

  /**
   * Column {@code instant timestamp(6) with time zone not null}, by default {@code 2026-01-31T12:30:00Z}.
   */
  public final TableField<Record, Instant> INSTANT = createField(DSL.unquotedName("instant"), SQLDataType.INSTANT(6).nullable(false), this);

  /**
   * Column {@code duration bigint not null}, by default {@code PT15M}.
   */
  public final TableField<Record, Duration> DURATION = createField(DSL.unquotedName("duration"), SQLDataType.BIGINT.nullable(false).asConvertedDataType(Converter.ofNullable(Long.class, Duration.class, Duration::ofNanos, Duration::toNanos)), this);

  /**
   * Column {@code year integer not null}, by default {@code 2024}.
   */
  public final TableField<Record, Year> YEAR = createField(DSL.quotedName("year"), SQLDataType.INTEGER.nullable(false).asConvertedDataType(Converter.ofNullable(Integer.class, Year.class, Year::of, Year::getValue)), this);

  /**
   * Column {@code uuid uuid not null}.
   */
  public final TableField<Record, UUID> UUID = createField(DSL.unquotedName("uuid"), SQLDataType.UUID.nullable(false), this);

  /**
   * Column {@code bytes varbinary(16) not null}.
   */
  public final TableField<Record, byte[]> BYTES = createField(DSL.unquotedName("bytes"), SQLDataType.VARBINARY(16).nullable(false), this);

  /**
   * Column {@code json json}.
   */
  public final TableField<Record, JSON> JSON = createField(DSL.unquotedName("json"), SQLDataType.JSON.nullable(true), this);

  /**
   * Column {@code jsonb jsonb not null}, by default <code>&#123;&#125;</code>.
   */
  public final TableField<Record, JSONB> JSONB = createField(DSL.unquotedName("jsonb"), SQLDataType.JSONB.nullable(false), this);

  /**
   * Column {@code day varchar(255) not null}, by default {@code MONDAY}.
   */
  public final TableField<Record, DayOfWeek> DAY = createField(DSL.quotedName("day"), SQLDataType.VARCHAR(255).nullable(false).asConvertedDataType(new EnumConverter<>(String.class, DayOfWeek.class)), this);

  /**
   * Column {@code too_short varchar(9)}.
   */
  public final TableField<Record, DayOfWeek> TOO_SHORT = createField(DSL.unquotedName("too_short"), SQLDataType.VARCHAR(9).nullable(true).asConvertedDataType(new EnumConverter<>(String.class, DayOfWeek.class)), this);

  /**
   * Column {@code money bigint not null}, by default {@code 7}.
   */
  public final TableField<Record, Money> MONEY = createField(DSL.unquotedName("money"), SQLDataType.BIGINT.nullable(false).asConvertedDataType(new MoneyConverter()), this);

  /**
   * Column {@code words varchar(255)}.
   */
  public final TableField<Record, List<String>> WORDS = createField(DSL.unquotedName("words"), SQLDataType.VARCHAR(255).nullable(true).asConvertedDataType(new WordsConverter()), this);

  /**
   * Creates the table.
   */
  private EverythingTable() {
    super(DSL.unquotedName("everything"));
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private EverythingTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public EverythingTable as(String alias) {
    return new EverythingTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public EverythingTable as(Name alias) {
    return new EverythingTable(alias, this);
  }

  /**
   * Returns the primary key.
   */
  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_everything"), ID);
  }
}
