package theatre;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.ForeignKey;
import org.jooq.Identity;
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
 * The jOOQ table of {@link Ticket}: {@code ticket}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class TicketTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final TicketTable TICKET = new TicketTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code seat_row}.
   */
  public final TableField<Record, Integer> SEAT_ROW = createField(DSL.unquotedName("seat_row"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * The column {@code seat_number}.
   */
  public final TableField<Record, Integer> SEAT_NUMBER = createField(DSL.unquotedName("seat_number"), SQLDataType.INTEGER.nullable(false), this);

  private TicketTable() {
    super(DSL.unquotedName("ticket"));
  }

  private TicketTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public TicketTable as(String alias) {
    return new TicketTable(DSL.name(alias), this);
  }

  @Override
  public TicketTable as(Name alias) {
    return new TicketTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_ticket"), ID);
  }

  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_ticket_seat_row_seat_number"), fields(SEAT_ROW, SEAT_NUMBER), SeatTable.SEAT.getPrimaryKey(), fields(SeatTable.SEAT.ROW, SeatTable.SEAT.NUMBER), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
