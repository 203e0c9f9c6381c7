package theatre;

import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.ForeignKey;
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
 * jOOQ table of {@link Reservation}: {@code reservation}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class ReservationTable extends TableImpl<Record> {
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
  public final TableField<Record, Integer> SEAT_ROW = createField(DSL.unquotedName("seat_row"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * Column {@code seat_number integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> SEAT_NUMBER = createField(DSL.unquotedName("seat_number"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * Column {@code day date not null}, part of the primary key.
   */
  public final TableField<Record, LocalDate> DAY = createField(DSL.quotedName("day"), SQLDataType.LOCALDATE.nullable(false), this);

  /**
   * Creates the table.
   */
  private ReservationTable() {
    super(DSL.unquotedName("reservation"));
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private ReservationTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
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

  /**
   * Returns the primary key.
   */
  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_reservation"), SEAT_ROW, SEAT_NUMBER, DAY);
  }

  /**
   * Returns the foreign keys.
   */
  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_reservation_seat_row_seat_number"), Internal.createUniqueKey(this, SEAT_ROW, SEAT_NUMBER).getFieldsArray(), SeatTable.SEAT.getPrimaryKey(), SeatTable.SEAT.getPrimaryKey().getFieldsArray(), true));
  }
}
