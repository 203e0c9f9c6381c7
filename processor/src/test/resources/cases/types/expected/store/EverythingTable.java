package store;

import dev.kindred.spi.EntityTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Everything}: {@code everything}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class EverythingTable extends EntityTable {
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
  public final TableField<Record, Long> ID = this.<Long>column(0);

  /**
   * Column {@code a_boolean boolean not null}, by default {@code true}.
   */
  public final TableField<Record, Boolean> A_BOOLEAN = this.<Boolean>column(1);

  /**
   * Column {@code a_byte tinyint not null}, by default {@code 1}.
   */
  public final TableField<Record, Byte> A_BYTE = this.<Byte>column(2);

  /**
   * Column {@code a_short smallint not null}, by default {@code -2}.
   */
  public final TableField<Record, Short> A_SHORT = this.<Short>column(3);

  /**
   * Column {@code an_int integer not null}, by default {@code 3}.
   */
  public final TableField<Record, Integer> AN_INT = this.<Integer>column(4);

  /**
   * Column {@code a_long bigint not null}, by default {@code 4}.
   */
  public final TableField<Record, Long> A_LONG = this.<Long>column(5);

  /**
   * Column {@code a_float real not null}, by default {@code 5.5}.
   */
  public final TableField<Record, Float> A_FLOAT = this.<Float>column(6);

  /**
   * Column {@code a_double double precision not null}, by default {@code 6.25}.
   */
  public final TableField<Record, Double> A_DOUBLE = this.<Double>column(7);

  /**
   * Column {@code boxed integer}.
   */
  public final TableField<Record, Integer> BOXED = this.<Integer>column(8);

  /**
   * Column {@code maybe double precision}.
   */
  public final TableField<Record, Double> MAYBE = this.<Double>column(9);

  /**
   * Column {@code text varchar(255) not null}, by default <code>a "text" &#42;/ $T</code>.
   */
  public final TableField<Record, String> TEXT = this.<String>column(10);

  /**
   * Column {@code decimal decimal(8, 2) not null}, by default {@code 1.50}.
   */
  public final TableField<Record, BigDecimal> DECIMAL = this.<BigDecimal>column(11);

  /**
   * Column {@code large decimal(20) not null}.
   */
  public final TableField<Record, BigInteger> LARGE = this.<BigInteger>column(12);

  /**
   * Column {@code date date not null}, by default {@code 2026-01-31}.
   */
  public final TableField<Record, LocalDate> DATE = this.<LocalDate>column(13);

  /**
   * Column {@code time time(6) not null}, by default {@code 12:30:00}.
   */
  public final TableField<Record, LocalTime> TIME = this.<LocalTime>column(14);

  /**
   * Column {@code date_time timestamp(6) not null}.
   */
  public final TableField<Record, LocalDateTime> DATE_TIME = this.<LocalDateTime>column(15);

  /**
   * Column {@code offset timestamp(6) with time zone not null}.
   */
  public final TableField<Record, OffsetDateTime> OFFSET = this.<OffsetDateTime>column(16);

  /**
   * Column {@code instant timestamp(6) with time zone not null}, by default {@code 2026-01-31T12:30:00Z}.
   */
  public final TableField<Record, Instant> INSTANT = this.<Instant>column(17);

  /**
   * Column {@code duration bigint not null}, by default {@code PT15M}.
   */
  public final TableField<Record, Duration> DURATION = this.<Duration>column(18);

  /**
   * Column {@code year integer not null}, by default {@code 2024}.
   */
  public final TableField<Record, Year> YEAR = this.<Year>column(19);

  /**
   * Column {@code uuid uuid not null}.
   */
  public final TableField<Record, UUID> UUID = this.<UUID>column(20);

  /**
   * Column {@code bytes varbinary(16) not null}.
   */
  public final TableField<Record, byte[]> BYTES = this.<byte[]>column(21);

  /**
   * Column {@code json json}.
   */
  public final TableField<Record, JSON> JSON = this.<JSON>column(22);

  /**
   * Column {@code jsonb jsonb not null}, by default <code>&#123;&#125;</code>.
   */
  public final TableField<Record, JSONB> JSONB = this.<JSONB>column(23);

  /**
   * Column {@code day varchar(255) not null}, by default {@code MONDAY}.
   */
  public final TableField<Record, DayOfWeek> DAY = this.<DayOfWeek>column(24);

  /**
   * Column {@code too_short varchar(9)}.
   */
  public final TableField<Record, DayOfWeek> TOO_SHORT = this.<DayOfWeek>column(25);

  /**
   * Column {@code money bigint not null}, by default {@code 7}.
   */
  public final TableField<Record, Money> MONEY = this.<Money>column(26);

  /**
   * Column {@code words varchar(255)}.
   */
  public final TableField<Record, List<String>> WORDS = this.<List<String>>column(27);

  /**
   * Column {@code code char(5) not null}.
   */
  public final TableField<Record, String> CODE = this.<String>column(28);

  /**
   * Column {@code letter varchar(1) not null}, by default {@code x}.
   */
  public final TableField<Record, Character> LETTER = this.<Character>column(29);

  /**
   * Column {@code month varchar(7) not null}, by default {@code 2026-01}.
   */
  public final TableField<Record, YearMonth> MONTH = this.<YearMonth>column(30);

  /**
   * Column {@code opens varchar(24) not null}.
   */
  public final TableField<Record, OffsetTime> OPENS = this.<OffsetTime>column(31);

  /**
   * Column {@code link varchar(255) not null}, by default {@code urn:a}.
   */
  public final TableField<Record, URI> LINK = this.<URI>column(32);

  /**
   * Creates the table.
   */
  private EverythingTable() {
    super(Everything_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private EverythingTable(Name alias, EverythingTable aliased) {
    super(alias, aliased);
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
}
