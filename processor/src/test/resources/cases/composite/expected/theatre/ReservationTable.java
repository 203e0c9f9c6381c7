package theatre;

import dev.kindred.spi.EntityTable;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Reservation}: {@code reservation}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class ReservationTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final ReservationTable RESERVATION = new ReservationTable();

  /**
   * Column {@code seat_row integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> SEAT_ROW = this.<Integer>column(0);

  /**
   * Column {@code seat_number integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> SEAT_NUMBER = this.<Integer>column(1);

  /**
   * Column {@code day date not null}, part of the primary key.
   */
  public final TableField<Record, LocalDate> DAY = this.<LocalDate>column(2);

  /**
   * Creates the table.
   */
  private ReservationTable() {
    super(Reservation_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private ReservationTable(Name alias, ReservationTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public ReservationTable as(String alias) {
    return new ReservationTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public ReservationTable as(Name alias) {
    return new ReservationTable(alias, this);
  }
}
