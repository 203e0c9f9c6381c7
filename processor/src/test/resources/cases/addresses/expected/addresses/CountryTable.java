package addresses;

import javax.annotation.processing.Generated;
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
 * jOOQ table of {@link Country}: {@code country}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class CountryTable extends TableImpl<Record> {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final CountryTable COUNTRY = new CountryTable();

  /**
   * Column {@code code varchar(255) not null}, primary key.
   */
  public final TableField<Record, String> CODE = createField(DSL.unquotedName("code"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Column {@code name varchar(255) not null}.
   */
  public final TableField<Record, String> NAME = createField(DSL.unquotedName("name"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Creates the table.
   */
  private CountryTable() {
    super(DSL.unquotedName("country"));
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private CountryTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public CountryTable as(String alias) {
    return new CountryTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public CountryTable as(Name alias) {
    return new CountryTable(alias, this);
  }

  /**
   * Returns the primary key.
   */
  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_country"), CODE);
  }
}
