package addresses;

import dev.kindred.spi.EntityTable;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Customer}: {@code address_owner}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
final class CustomerTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final CustomerTable CUSTOMER = new CustomerTable();

  /**
   * Column {@code shop_code varchar(255) not null}, part of the primary key.
   */
  public final TableField<Record, String> SHOP_CODE = this.<String>column(0);

  /**
   * Column {@code number integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> NUMBER = this.<Integer>column(1);

  /**
   * Column {@code name varchar(255) not null}, unique together with others as {@code uq_address_owner_name_address_city}.
   */
  public final TableField<Record, String> NAME = this.<String>column(2);

  /**
   * Column {@code address_position_latitude double precision}.
   */
  public final TableField<Record, Double> ADDRESS_POSITION_LATITUDE = this.<Double>column(3);

  /**
   * Column {@code address_position_longitude double precision}.
   */
  public final TableField<Record, Double> ADDRESS_POSITION_LONGITUDE = this.<Double>column(4);

  /**
   * Column {@code address_street varchar(255) not null}.
   */
  public final TableField<Record, String> ADDRESS_STREET = this.<String>column(5);

  /**
   * Column {@code address_city varchar(20) not null}, indexed, unique together with others as {@code uq_address_owner_name_address_city}.
   */
  public final TableField<Record, String> ADDRESS_CITY = this.<String>column(6);

  /**
   * Column {@code address_zip varchar(255)}.
   */
  public final TableField<Record, String> ADDRESS_ZIP = this.<String>column(7);

  /**
   * Column {@code address_kind varchar(255) not null}, by default {@code PRIVATE}.
   */
  public final TableField<Record, Address.Kind> ADDRESS_KIND = this.<Address.Kind>column(8);

  /**
   * Column {@code address_country_id varchar(255) not null}.
   */
  public final TableField<Record, String> ADDRESS_COUNTRY_ID = this.<String>column(9);

  /**
   * Column {@code ship_position_latitude double precision}.
   */
  public final TableField<Record, Double> SHIP_POSITION_LATITUDE = this.<Double>column(10);

  /**
   * Column {@code ship_position_longitude double precision}.
   */
  public final TableField<Record, Double> SHIP_POSITION_LONGITUDE = this.<Double>column(11);

  /**
   * Column {@code ship_street varchar(255)}.
   */
  public final TableField<Record, String> SHIP_STREET = this.<String>column(12);

  /**
   * Column {@code ship_city varchar(20)}, indexed.
   */
  public final TableField<Record, String> SHIP_CITY = this.<String>column(13);

  /**
   * Column {@code ship_zip varchar(255)}.
   */
  public final TableField<Record, String> SHIP_ZIP = this.<String>column(14);

  /**
   * Column {@code ship_kind varchar(255)}, by default {@code PRIVATE}.
   */
  public final TableField<Record, Address.Kind> SHIP_KIND = this.<Address.Kind>column(15);

  /**
   * Column {@code ship_country_id varchar(255)}.
   */
  public final TableField<Record, String> SHIP_COUNTRY_ID = this.<String>column(16);

  /**
   * Column {@code credit_amount decimal(10, 2) not null}.
   */
  public final TableField<Record, BigDecimal> CREDIT_AMOUNT = this.<BigDecimal>column(17);

  /**
   * Column {@code credit_asc varchar(255) not null}.
   */
  public final TableField<Record, String> CREDIT_ASC = this.<String>column(18);

  /**
   * Creates the table.
   */
  private CustomerTable() {
    super(Customer_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private CustomerTable(Name alias, CustomerTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public CustomerTable as(String alias) {
    return new CustomerTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public CustomerTable as(Name alias) {
    return new CustomerTable(alias, this);
  }
}
