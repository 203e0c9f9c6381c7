package views;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Visit}: {@code visits}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
final class VisitTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final VisitTable VISIT = new VisitTable();

  /**
   * Column {@code client_id bigint not null}.
   */
  public final TableField<Record, Long> CLIENT_ID = this.<Long>column(0);

  /**
   * Column {@code minutes integer not null}.
   */
  public final TableField<Record, Integer> MINUTES = this.<Integer>column(1);

  /**
   * Creates the table.
   */
  private VisitTable() {
    super(Visit_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private VisitTable(Name alias, VisitTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public VisitTable as(String alias) {
    return new VisitTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public VisitTable as(Name alias) {
    return new VisitTable(alias, this);
  }
}
