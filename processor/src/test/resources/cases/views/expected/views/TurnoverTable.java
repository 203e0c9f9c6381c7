package views;

import dev.kindred.spi.EntityTable;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Turnover}: {@code turnover}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class TurnoverTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final TurnoverTable TURNOVER = new TurnoverTable();

  /**
   * Column {@code client_id bigint not null}, primary key.
   */
  public final TableField<Record, Long> CLIENT_ID = this.<Long>column(0);

  /**
   * Column {@code total decimal(38, 10) not null}.
   */
  public final TableField<Record, BigDecimal> TOTAL = this.<BigDecimal>column(1);

  /**
   * Creates the table.
   */
  private TurnoverTable() {
    super(Turnover_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private TurnoverTable(Name alias, TurnoverTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public TurnoverTable as(String alias) {
    return new TurnoverTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public TurnoverTable as(Name alias) {
    return new TurnoverTable(alias, this);
  }
}
