package theatre;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Seat}: {@code seat}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class SeatTable extends EntityTable {
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
  public final TableField<Record, Integer> ROW = this.<Integer>column(0);

  /**
   * Column {@code number integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> NUMBER = this.<Integer>column(1);

  /**
   * Column {@code balcony boolean not null}.
   */
  public final TableField<Record, Boolean> BALCONY = this.<Boolean>column(2);

  /**
   * Creates the table.
   */
  private SeatTable() {
    super(Seat_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private SeatTable(Name alias, SeatTable aliased) {
    super(alias, aliased);
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
}
