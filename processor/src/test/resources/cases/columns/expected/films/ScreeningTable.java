package films;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Screening}: {@code screening}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class ScreeningTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final ScreeningTable SCREENING = new ScreeningTable();

  /**
   * Column {@code film_id bigint not null}, part of the primary key.
   */
  public final TableField<Record, Long> FILM_ID = this.<Long>column(0);

  /**
   * Column {@code day integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> DAY = this.<Integer>column(1);

  /**
   * Creates the table.
   */
  private ScreeningTable() {
    super(Screening_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private ScreeningTable(Name alias, ScreeningTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public ScreeningTable as(String alias) {
    return new ScreeningTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public ScreeningTable as(Name alias) {
    return new ScreeningTable(alias, this);
  }
}
