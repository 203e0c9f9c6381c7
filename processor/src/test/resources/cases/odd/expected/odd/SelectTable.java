package odd;

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
 * The jOOQ table of {@link Select}: {@code select}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class SelectTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final SelectTable SELECT = new SelectTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code order}.
   */
  public final TableField<Record, Integer> ORDER = createField(DSL.quotedName("order"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * The column {@code mixedCase}.
   */
  public final TableField<Record, Integer> MIXED_CASE = createField(DSL.quotedName("mixedCase"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * The column {@code select}.
   */
  public final TableField<Record, String> SELECT_ = createField(DSL.quotedName("select"), SQLDataType.VARCHAR(255).nullable(false), this);

  private SelectTable() {
    super(DSL.quotedName("select"), DSL.schema(DSL.quotedName("Mixed Case")));
  }

  private SelectTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public SelectTable as(String alias) {
    return new SelectTable(DSL.name(alias), this);
  }

  @Override
  public SelectTable as(Name alias) {
    return new SelectTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_select"), ID);
  }
}
