package tenants;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Basket}: {@code basket}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class BasketTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final BasketTable BASKET = new BasketTable();

  /**
   * Column {@code holder_id bigint not null}, part of the primary key.
   */
  public final TableField<Record, Long> HOLDER_ID = this.<Long>column(0);

  /**
   * Column {@code number integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> NUMBER = this.<Integer>column(1);

  /**
   * Column {@code first_number integer}.
   */
  public final TableField<Record, Integer> FIRST_NUMBER = this.<Integer>column(2);

  /**
   * Creates the table.
   */
  private BasketTable() {
    super(Basket_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private BasketTable(Name alias, BasketTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public BasketTable as(String alias) {
    return new BasketTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public BasketTable as(Name alias) {
    return new BasketTable(alias, this);
  }
}
