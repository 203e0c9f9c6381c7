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
 * jOOQ table of {@link Restaurant}: {@code restaurant}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class RestaurantTable extends TableImpl<Record> {
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
  public final TableField<Record, Long> PLACE_ID = createField(DSL.unquotedName("place_id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * Column {@code serves_hot_dogs boolean not null}.
   */
  public final TableField<Record, Boolean> SERVES_HOT_DOGS = createField(DSL.unquotedName("serves_hot_dogs"), SQLDataType.BOOLEAN.nullable(false), this);

  /**
   * Column {@code serves_pizza boolean not null}.
   */
  public final TableField<Record, Boolean> SERVES_PIZZA = createField(DSL.unquotedName("serves_pizza"), SQLDataType.BOOLEAN.nullable(false), this);

  /**
   * Creates the table.
   */
  private RestaurantTable() {
    super(DSL.unquotedName("restaurant"));
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private RestaurantTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
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

  /**
   * Returns the primary key.
   */
  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_restaurant"), PLACE_ID);
  }

  /**
   * Returns the foreign keys.
   */
  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_restaurant_place_id"), Internal.createUniqueKey(this, PLACE_ID).getFieldsArray(), PlaceTable.PLACE.getPrimaryKey(), PlaceTable.PLACE.getPrimaryKey().getFieldsArray(), true));
  }
}
