package geo;

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
 * The jOOQ table of {@link Outer.Place}: {@code place}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Outer_PlaceTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final Outer_PlaceTable PLACE = new Outer_PlaceTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code name}.
   */
  public final TableField<Record, String> NAME = createField(DSL.unquotedName("name"), SQLDataType.VARCHAR(255).nullable(false), this);

  private Outer_PlaceTable() {
    super(DSL.unquotedName("place"));
  }

  private Outer_PlaceTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public Outer_PlaceTable as(String alias) {
    return new Outer_PlaceTable(DSL.name(alias), this);
  }

  @Override
  public Outer_PlaceTable as(Name alias) {
    return new Outer_PlaceTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_place"), ID);
  }
}
