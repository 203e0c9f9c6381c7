package library;

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
 * The jOOQ table of {@link Author}: {@code author}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class AuthorTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final AuthorTable AUTHOR = new AuthorTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code name}.
   */
  public final TableField<Record, String> NAME = createField(DSL.unquotedName("name"), SQLDataType.VARCHAR(100).nullable(false), this);

  /**
   * The column {@code nick}.
   */
  public final TableField<Record, String> NICK = createField(DSL.unquotedName("nick"), SQLDataType.VARCHAR(255).nullable(true), this);

  private AuthorTable() {
    super(DSL.unquotedName("author"));
  }

  private AuthorTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public AuthorTable as(String alias) {
    return new AuthorTable(DSL.name(alias), this);
  }

  @Override
  public AuthorTable as(Name alias) {
    return new AuthorTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_author"), ID);
  }
}
