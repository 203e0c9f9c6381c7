package comments;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Sales}: {@code sales}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class SalesTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final SalesTable SALES = new SalesTable();

  /**
   * Column {@code firm_country bigint not null}.
   */
  public final TableField<Record, Long> FIRM_COUNTRY = this.<Long>column(0);

  /**
   * Column {@code total double precision not null}.
   */
  public final TableField<Record, Double> TOTAL = this.<Double>column(1);

  /**
   * Creates the table.
   */
  private SalesTable() {
    super(Sales_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private SalesTable(Name alias, SalesTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public SalesTable as(String alias) {
    return new SalesTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public SalesTable as(Name alias) {
    return new SalesTable(alias, this);
  }
}
