package shop;

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
 * The jOOQ table of {@link Restaurant}: {@code restaurant}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class RestaurantTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final RestaurantTable RESTAURANT = new RestaurantTable();

  /**
   * The column {@code place_id}.
   */
  public final TableField<Record, Long> PLACE_ID = createField(DSL.unquotedName("place_id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code serves_hot_dogs}.
   */
  public final TableField<Record, Boolean> SERVES_HOT_DOGS = createField(DSL.unquotedName("serves_hot_dogs"), SQLDataType.BOOLEAN.nullable(false), this);

  /**
   * The column {@code serves_pizza}.
   */
  public final TableField<Record, Boolean> SERVES_PIZZA = createField(DSL.unquotedName("serves_pizza"), SQLDataType.BOOLEAN.nullable(false), this);

  private RestaurantTable() {
    super(DSL.unquotedName("restaurant"));
  }

  private RestaurantTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public RestaurantTable as(String alias) {
    return new RestaurantTable(DSL.name(alias), this);
  }

  @Override
  public RestaurantTable as(Name alias) {
    return new RestaurantTable(alias, this);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_restaurant"), PLACE_ID);
  }

  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_restaurant_place_id"), fields(PLACE_ID), PlaceTable.PLACE.getPrimaryKey(), fields(PlaceTable.PLACE.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
