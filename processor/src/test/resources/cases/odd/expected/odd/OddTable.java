package odd;

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
 * The jOOQ table of {@link Odd}: {@code odd}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class OddTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final OddTable ODD = new OddTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code objects}.
   */
  public final TableField<Record, String> OBJECTS = createField(DSL.unquotedName("objects"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code get}.
   */
  public final TableField<Record, String> GET = createField(DSL.quotedName("get"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code find}.
   */
  public final TableField<Record, String> FIND = createField(DSL.unquotedName("find"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code ref}.
   */
  public final TableField<Record, String> REF = createField(DSL.quotedName("ref"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code self}.
   */
  public final TableField<Record, String> SELF = createField(DSL.unquotedName("self"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code builder}.
   */
  public final TableField<Record, String> BUILDER = createField(DSL.unquotedName("builder"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code pk}.
   */
  public final TableField<Record, String> PK = createField(DSL.unquotedName("pk"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code eq}.
   */
  public final TableField<Record, String> EQ = createField(DSL.unquotedName("eq"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code count}.
   */
  public final TableField<Record, Integer> COUNT = createField(DSL.quotedName("count"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * The column {@code exists}.
   */
  public final TableField<Record, Boolean> EXISTS = createField(DSL.quotedName("exists"), SQLDataType.BOOLEAN.nullable(false), this);

  /**
   * The column {@code is_empty}.
   */
  public final TableField<Record, Boolean> IS_EMPTY = createField(DSL.unquotedName("is_empty"), SQLDataType.BOOLEAN.nullable(false), this);

  /**
   * The column {@code optional}.
   */
  public final TableField<Record, String> OPTIONAL = createField(DSL.unquotedName("optional"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code asc}.
   */
  public final TableField<Record, String> ASC = createField(DSL.quotedName("asc"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code build}.
   */
  public final TableField<Record, String> BUILD = createField(DSL.unquotedName("build"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code set}.
   */
  public final TableField<Record, String> SET = createField(DSL.quotedName("set"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * The column {@code select_id}.
   */
  public final TableField<Record, Long> SELECT_ID = createField(DSL.unquotedName("select_id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code of_select}.
   */
  public final TableField<Record, String> OF_SELECT = createField(DSL.unquotedName("of_select"), SQLDataType.VARCHAR(255).nullable(false), this);

  private OddTable() {
    super(DSL.unquotedName("odd"));
  }

  private OddTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public OddTable as(String alias) {
    return new OddTable(DSL.name(alias), this);
  }

  @Override
  public OddTable as(Name alias) {
    return new OddTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_odd"), ID);
  }

  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_odd_select_id"), fields(SELECT_ID), SelectTable.SELECT.getPrimaryKey(), fields(SelectTable.SELECT.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
