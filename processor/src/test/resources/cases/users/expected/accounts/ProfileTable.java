package accounts;

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
 * The jOOQ table of {@link Profile}: {@code profile}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class ProfileTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final ProfileTable PROFILE = new ProfileTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code user_id}.
   */
  public final TableField<Record, Long> USER_ID = createField(DSL.unquotedName("user_id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code bio}.
   */
  public final TableField<Record, String> BIO = createField(DSL.unquotedName("bio"), SQLDataType.VARCHAR(2000).nullable(true), this);

  /**
   * The column {@code visible}.
   */
  public final TableField<Record, Boolean> VISIBLE = createField(DSL.unquotedName("visible"), SQLDataType.BOOLEAN.nullable(false), this);

  private ProfileTable() {
    super(DSL.unquotedName("profile"));
  }

  private ProfileTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public ProfileTable as(String alias) {
    return new ProfileTable(DSL.name(alias), this);
  }

  @Override
  public ProfileTable as(Name alias) {
    return new ProfileTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_profile"), ID);
  }

  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_profile_user_id"), fields(USER_ID), UserTable.USER.getPrimaryKey(), fields(UserTable.USER.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
