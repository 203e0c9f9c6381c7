package shop;

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
 * The jOOQ table of {@link Waiter}: {@code waiter}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class WaiterTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final WaiterTable WAITER = new WaiterTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code restaurant_id}.
   */
  public final TableField<Record, Long> RESTAURANT_ID = createField(DSL.unquotedName("restaurant_id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code name}.
   */
  public final TableField<Record, String> NAME = createField(DSL.unquotedName("name"), SQLDataType.VARCHAR(50).nullable(false), this);

  private WaiterTable() {
    super(DSL.unquotedName("waiter"));
  }

  private WaiterTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public WaiterTable as(String alias) {
    return new WaiterTable(DSL.name(alias), this);
  }

  @Override
  public WaiterTable as(Name alias) {
    return new WaiterTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_waiter"), ID);
  }

  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_waiter_restaurant_id"), fields(RESTAURANT_ID), RestaurantTable.RESTAURANT.getPrimaryKey(), fields(RestaurantTable.RESTAURANT.PLACE_ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
