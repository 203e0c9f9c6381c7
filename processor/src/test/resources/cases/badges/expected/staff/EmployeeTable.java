package staff;

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
 * The jOOQ table of {@link Employee}: {@code employee}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class EmployeeTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final EmployeeTable EMPLOYEE = new EmployeeTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code name}.
   */
  public final TableField<Record, String> NAME = createField(DSL.unquotedName("name"), SQLDataType.VARCHAR(255).nullable(false), this);

  private EmployeeTable() {
    super(DSL.unquotedName("employee"));
  }

  private EmployeeTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public EmployeeTable as(String alias) {
    return new EmployeeTable(DSL.name(alias), this);
  }

  @Override
  public EmployeeTable as(Name alias) {
    return new EmployeeTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_employee"), ID);
  }
}
