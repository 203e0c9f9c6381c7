package names;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.ForeignKey;
import org.jooq.Identity;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/**
 * The jOOQ table of {@link Record}: {@code record}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class RecordTable extends TableImpl<org.jooq.Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final RecordTable RECORD = new RecordTable();

  /**
   * The column {@code id}.
   */
  public final TableField<org.jooq.Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code name}.
   */
  public final TableField<org.jooq.Record, java.lang.String> NAME = createField(DSL.unquotedName("name"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code group_id}.
   */
  public final TableField<org.jooq.Record, Long> GROUP_ID = createField(DSL.unquotedName("group_id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code path_id}.
   */
  public final TableField<org.jooq.Record, Long> PATH_ID = createField(DSL.unquotedName("path_id"), SQLDataType.BIGINT.nullable(false), this);

  private RecordTable() {
    super(DSL.unquotedName("record"));
  }

  private RecordTable(Name alias, Table<org.jooq.Record> aliased) {
    super(alias, null, aliased);
  }

  @java.lang.Override
  public RecordTable as(java.lang.String alias) {
    return new RecordTable(DSL.name(alias), this);
  }

  @java.lang.Override
  public RecordTable as(Name alias) {
    return new RecordTable(alias, this);
  }

  @java.lang.Override
  public Identity<org.jooq.Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @java.lang.Override
  public UniqueKey<org.jooq.Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_record"), ID);
  }

  @java.lang.Override
  public List<ForeignKey<org.jooq.Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_record_group_id"), fields(GROUP_ID), GroupTable.GROUP.getPrimaryKey(), fields(GroupTable.GROUP.ID), true),
        Internal.createForeignKey(this, DSL.unquotedName("fk_record_path_id"), fields(PATH_ID), PathTable.PATH.getPrimaryKey(), fields(PathTable.PATH.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<org.jooq.Record, ?>[] fields(TableField<org.jooq.Record, ?>... fields) {
    return fields;
  }
}
