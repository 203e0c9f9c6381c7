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
 * The jOOQ table of {@link Everything}: {@code everything}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class EverythingTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final EverythingTable EVERYTHING = new EverythingTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code a_boolean}.
   */
  public final TableField<Record, Boolean> A_BOOLEAN = createField(DSL.unquotedName("a_boolean"), SQLDataType.BOOLEAN.nullable(false), this);

  /**
   * The column {@code a_byte}.
   */
  public final TableField<Record, Byte> A_BYTE = createField(DSL.unquotedName("a_byte"), SQLDataType.TINYINT.nullable(false), this);

  /**
   * The column {@code a_short}.
   */
  public final TableField<Record, Short> A_SHORT = createField(DSL.unquotedName("a_short"), SQLDataType.SMALLINT.nullable(false), this);

  /**
   * The column {@code an_int}.
   */
  public final TableField<Record, Integer> AN_INT = createField(DSL.unquotedName("an_int"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * The column {@code a_long}.
   */
  public final TableField<Record, Long> A_LONG = createField(DSL.unquotedName("a_long"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code a_float}.
   */
  public final TableField<Record, Float> A_FLOAT = createField(DSL.unquotedName("a_float"), SQLDataType.REAL.nullable(false), this);

  /**
   * The column {@code a_double}.
   */
  public final TableField<Record, Double> A_DOUBLE = createField(DSL.unquotedName("a_double"), SQLDataType.DOUBLE.nullable(false), this);

  /**
   * The column {@code boxed}.
   */
  public final TableField<Record, Integer> BOXED = createField(DSL.unquotedName("boxed"), SQLDataType.INTEGER.nullable(true), this);

  /**
   * The column {@code maybe}.
   */
  public final TableField<Record, Double> MAYBE = createField(DSL.unquotedName("maybe"), SQLDataType.DOUBLE.nullable(true), this);

  /**
   * The column {@code text}.
   */
  public final TableField<Record, String> TEXT = createField(DSL.unquotedName("text"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code decimal}.
   */
  public final TableField<Record, BigDecimal> DECIMAL = createField(DSL.quotedName("decimal"), SQLDataType.DECIMAL(8, 2).nullable(false), this);

  /**
   * The column {@code large}.
   */
  public final TableField<Record, BigInteger> LARGE = createField(DSL.quotedName("large"), SQLDataType.DECIMAL_INTEGER.precision(20).nullable(false), this);

  /**
   * The column {@code date}.
   */
  public final TableField<Record, LocalDate> DATE = createField(DSL.quotedName("date"), SQLDataType.LOCALDATE.nullable(false), this);

  /**
   * The column {@code time}.
   */
  public final TableField<Record, LocalTime> TIME = createField(DSL.quotedName("time"), SQLDataType.LOCALTIME(6).nullable(false), this);

  /**
   * The column {@code date_time}.
   */
  public final TableField<Record, LocalDateTime> DATE_TIME = createField(DSL.unquotedName("date_time"), SQLDataType.LOCALDATETIME(6).nullable(false), this);

  /**
   * The column {@code offset}.
   */
  public final TableField<Record, OffsetDateTime> OFFSET = createField(DSL.quotedName("offset"), SQLDataType.OFFSETDATETIME(6).nullable(false), this);

  /**
   * The column {@code instant}.
   */
  public final TableField<Record, Instant> INSTANT = createField(DSL.unquotedName("instant"), SQLDataType.INSTANT(6).nullable(false), this);

  /**
   * The column {@code duration}.
   */
  public final TableField<Record, Duration> DURATION = createField(DSL.unquotedName("duration"), SQLDataType.BIGINT.nullable(false).asConvertedDataType(Converter.ofNullable(Long.class, Duration.class, Duration::ofNanos, Duration::toNanos)), this);

  /**
   * The column {@code uuid}.
   */
  public final TableField<Record, UUID> UUID = createField(DSL.unquotedName("uuid"), SQLDataType.UUID.nullable(false), this);

  /**
   * The column {@code bytes}.
   */
  public final TableField<Record, byte[]> BYTES = createField(DSL.unquotedName("bytes"), SQLDataType.VARBINARY(16).nullable(false), this);

  /**
   * The column {@code json}.
   */
  public final TableField<Record, JSON> JSON = createField(DSL.unquotedName("json"), SQLDataType.JSON.nullable(true), this);

  /**
   * The column {@code jsonb}.
   */
  public final TableField<Record, JSONB> JSONB = createField(DSL.unquotedName("jsonb"), SQLDataType.JSONB.nullable(false), this);

  /**
   * The column {@code day}.
   */
  public final TableField<Record, DayOfWeek> DAY = createField(DSL.quotedName("day"), SQLDataType.VARCHAR(255).nullable(false).asConvertedDataType(new EnumConverter<>(String.class, DayOfWeek.class)), this);

  /**
   * The column {@code too_short}.
   */
  public final TableField<Record, DayOfWeek> TOO_SHORT = createField(DSL.unquotedName("too_short"), SQLDataType.VARCHAR(9).nullable(true).asConvertedDataType(new EnumConverter<>(String.class, DayOfWeek.class)), this);

  /**
   * The column {@code money}.
   */
  public final TableField<Record, Money> MONEY = createField(DSL.unquotedName("money"), SQLDataType.BIGINT.nullable(false).asConvertedDataType(new MoneyConverter()), this);

  /**
   * The column {@code words}.
   */
  public final TableField<Record, List<String>> WORDS = createField(DSL.unquotedName("words"), SQLDataType.VARCHAR(255).nullable(true).asConvertedDataType(new WordsConverter()), this);

  private EverythingTable() {
    super(DSL.unquotedName("everything"));
  }

  private EverythingTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public EverythingTable as(String alias) {
    return new EverythingTable(DSL.name(alias), this);
  }

  @Override
  public EverythingTable as(Name alias) {
    return new EverythingTable(alias, this);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_everything"), ID);
  }
}
