package shop;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Restaurant}: {@code restaurant}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class RestaurantTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final RestaurantTable RESTAURANT = new RestaurantTable();

  /**
   * Column {@code place_id bigint not null}, primary key.
   */
  public final TableField<Record, Long> PLACE_ID = this.<Long>column(0);

  /**
   * Column {@code serves_hot_dogs boolean not null}.
   */
  public final TableField<Record, Boolean> SERVES_HOT_DOGS = this.<Boolean>column(1);

  /**
   * Column {@code serves_pizza boolean not null}.
   */
  public final TableField<Record, Boolean> SERVES_PIZZA = this.<Boolean>column(2);

  /**
   * Creates the table.
   */
  private RestaurantTable() {
    super(Restaurant_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private RestaurantTable(Name alias, RestaurantTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public RestaurantTable as(String alias) {
    return new RestaurantTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public RestaurantTable as(Name alias) {
    return new RestaurantTable(alias, this);
  }
}
