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
 * The jOOQ table of {@link Cook}: {@code cook}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class CookTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final CookTable COOK = new CookTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  private CookTable() {
    super(DSL.unquotedName("cook"));
  }

  private CookTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public CookTable as(String alias) {
    return new CookTable(DSL.name(alias), this);
  }

  @Override
  public CookTable as(Name alias) {
    return new CookTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_cook"), ID);
  }
}
