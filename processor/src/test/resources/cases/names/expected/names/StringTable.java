package names;

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
 * The jOOQ table of {@link String}: {@code string}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class StringTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final StringTable STRING = new StringTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code name}.
   */
  public final TableField<Record, java.lang.String> NAME = createField(DSL.unquotedName("name"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code group_id}.
   */
  public final TableField<Record, Long> GROUP_ID = createField(DSL.unquotedName("group_id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code path_id}.
   */
  public final TableField<Record, Long> PATH_ID = createField(DSL.unquotedName("path_id"), SQLDataType.BIGINT.nullable(false), this);

  private StringTable() {
    super(DSL.unquotedName("string"));
  }

  private StringTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @java.lang.Override
  public StringTable as(java.lang.String alias) {
    return new StringTable(DSL.name(alias), this);
  }

  @java.lang.Override
  public StringTable as(Name alias) {
    return new StringTable(alias, this);
  }

  @java.lang.Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @java.lang.Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_string"), ID);
  }

  @java.lang.Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_string_group_id"), fields(GROUP_ID), GroupTable.GROUP.getPrimaryKey(), fields(GroupTable.GROUP.ID), true),
        Internal.createForeignKey(this, DSL.unquotedName("fk_string_path_id"), fields(PATH_ID), PathTable.PATH.getPrimaryKey(), fields(PathTable.PATH.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
