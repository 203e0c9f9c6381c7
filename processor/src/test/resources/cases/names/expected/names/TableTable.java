package names;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.ForeignKey;
import org.jooq.Identity;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/**
 * The jOOQ table of {@link Table}: {@code table}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class TableTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final TableTable TABLE = new TableTable();

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

  private TableTable() {
    super(DSL.quotedName("table"));
  }

  private TableTable(Name alias, org.jooq.Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @java.lang.Override
  public TableTable as(java.lang.String alias) {
    return new TableTable(DSL.name(alias), this);
  }

  @java.lang.Override
  public TableTable as(Name alias) {
    return new TableTable(alias, this);
  }

  @java.lang.Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @java.lang.Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_table"), ID);
  }

  @java.lang.Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_table_group_id"), fields(GROUP_ID), GroupTable.GROUP.getPrimaryKey(), fields(GroupTable.GROUP.ID), true),
        Internal.createForeignKey(this, DSL.unquotedName("fk_table_path_id"), fields(PATH_ID), PathTable.PATH.getPrimaryKey(), fields(PathTable.PATH.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
