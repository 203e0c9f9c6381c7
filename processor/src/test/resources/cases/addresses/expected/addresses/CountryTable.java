package addresses;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Country}: {@code address_country}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class CountryTable extends EntityTable {
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
  public final TableField<Record, String> CODE = this.<String>column(0);

  /**
   * Column {@code name varchar(255) not null}.
   */
  public final TableField<Record, String> NAME = this.<String>column(1);

  /**
   * Creates the table.
   */
  private CountryTable() {
    super(Country_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private CountryTable(Name alias, CountryTable aliased) {
    super(alias, aliased);
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
}
