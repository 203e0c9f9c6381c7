package food;

import javax.annotation.processing.Generated;
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
 * The jOOQ table of {@link Pizza}: {@code pizza}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class PizzaTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final PizzaTable PIZZA = new PizzaTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code name}.
   */
  public final TableField<Record, String> NAME = createField(DSL.unquotedName("name"), SQLDataType.VARCHAR(255).nullable(false), this);

  private PizzaTable() {
    super(DSL.unquotedName("pizza"));
  }

  private PizzaTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public PizzaTable as(String alias) {
    return new PizzaTable(DSL.name(alias), this);
  }

  @Override
  public PizzaTable as(Name alias) {
    return new PizzaTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_pizza"), ID);
  }
}
