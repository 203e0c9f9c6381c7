package theatre;

import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/**
 * jOOQ table of {@link Seat}: {@code seat}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class SeatTable extends TableImpl<Record> {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final SeatTable SEAT = new SeatTable();

  /**
   * Column {@code row integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> ROW = createField(DSL.quotedName("row"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * Column {@code number integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> NUMBER = createField(DSL.unquotedName("number"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * Column {@code balcony boolean not null}.
   */
  public final TableField<Record, Boolean> BALCONY = createField(DSL.unquotedName("balcony"), SQLDataType.BOOLEAN.nullable(false), this);

  /**
   * Creates the table.
   */
  private SeatTable() {
    super(DSL.unquotedName("seat"));
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private SeatTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public SeatTable as(String alias) {
    return new SeatTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public SeatTable as(Name alias) {
    return new SeatTable(alias, this);
  }

  /**
   * Returns the primary key.
   */
  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_seat"), ROW, NUMBER);
  }
}
