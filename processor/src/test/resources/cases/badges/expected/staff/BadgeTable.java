package staff;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.ForeignKey;
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
 * jOOQ table of {@link Badge}: {@code badge}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class BadgeTable extends TableImpl<Record> {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final BadgeTable BADGE = new BadgeTable();

  /**
   * Column {@code code varchar(255) not null}, primary key.
   */
  public final TableField<Record, String> CODE = createField(DSL.unquotedName("code"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Column {@code holder_id bigint}.
   */
  public final TableField<Record, Long> HOLDER_ID = createField(DSL.unquotedName("holder_id"), SQLDataType.BIGINT.nullable(true), this);

  /**
   * Creates the table.
   */
  private BadgeTable() {
    super(DSL.unquotedName("badge"));
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private BadgeTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public BadgeTable as(String alias) {
    return new BadgeTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public BadgeTable as(Name alias) {
    return new BadgeTable(alias, this);
  }

  /**
   * Returns the primary key.
   */
  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_badge"), CODE);
  }

  /**
   * Returns the foreign keys.
   */
  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_badge_holder_id"), Internal.createUniqueKey(this, HOLDER_ID).getFieldsArray(), EmployeeTable.EMPLOYEE.getPrimaryKey(), EmployeeTable.EMPLOYEE.getPrimaryKey().getFieldsArray(), true));
  }
}
