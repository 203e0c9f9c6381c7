package zoo;

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
 * The jOOQ table of {@link Keeper}: {@code keeper}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
final class KeeperTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final KeeperTable KEEPER = new KeeperTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Integer> ID = createField(DSL.unquotedName("id"), SQLDataType.INTEGER.nullable(false).identity(true), this);

  private KeeperTable() {
    super(DSL.unquotedName("keeper"));
  }

  private KeeperTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public KeeperTable as(String alias) {
    return new KeeperTable(DSL.name(alias), this);
  }

  @Override
  public KeeperTable as(Name alias) {
    return new KeeperTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_keeper"), ID);
  }
}
