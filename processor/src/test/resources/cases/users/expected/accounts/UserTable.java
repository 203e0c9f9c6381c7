package accounts;

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
 * The jOOQ table of {@link User}: {@code user}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class UserTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final UserTable USER = new UserTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code email}.
   */
  public final TableField<Record, String> EMAIL = createField(DSL.unquotedName("email"), SQLDataType.VARCHAR(255).nullable(false), this);

  private UserTable() {
    super(DSL.quotedName("user"));
  }

  private UserTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public UserTable as(String alias) {
    return new UserTable(DSL.name(alias), this);
  }

  @Override
  public UserTable as(Name alias) {
    return new UserTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_user"), ID);
  }
}
