package addresses;

import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.ForeignKey;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.EnumConverter;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/**
 * jOOQ table of {@link Customer}: {@code customer}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
final class CustomerTable extends TableImpl<Record> {
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
  public final TableField<Record, String> SHOP_CODE = createField(DSL.unquotedName("shop_code"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Column {@code number integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> NUMBER = createField(DSL.unquotedName("number"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * Column {@code name varchar(255) not null}, unique together with others as {@code uq_customer_name_address_city}.
   */
  public final TableField<Record, String> NAME = createField(DSL.unquotedName("name"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Column {@code address_position_latitude double precision}.
   */
  public final TableField<Record, Double> ADDRESS_POSITION_LATITUDE = createField(DSL.unquotedName("address_position_latitude"), SQLDataType.DOUBLE.nullable(true), this);

  /**
   * Column {@code address_position_longitude double precision}.
   */
  public final TableField<Record, Double> ADDRESS_POSITION_LONGITUDE = createField(DSL.unquotedName("address_position_longitude"), SQLDataType.DOUBLE.nullable(true), this);

  /**
   * Column {@code address_street varchar(255) not null}.
   */
  public final TableField<Record, String> ADDRESS_STREET = createField(DSL.unquotedName("address_street"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Column {@code address_city varchar(20) not null}, indexed, unique together with others as {@code uq_customer_name_address_city}.
   */
  public final TableField<Record, String> ADDRESS_CITY = createField(DSL.unquotedName("address_city"), SQLDataType.VARCHAR(20).nullable(false), this);

  /**
   * Column {@code address_zip varchar(255)}.
   */
  public final TableField<Record, String> ADDRESS_ZIP = createField(DSL.unquotedName("address_zip"), SQLDataType.VARCHAR(255).nullable(true), this);

  /**
   * Column {@code address_kind varchar(255) not null}, by default {@code PRIVATE}.
   */
  public final TableField<Record, Address.Kind> ADDRESS_KIND = createField(DSL.unquotedName("address_kind"), SQLDataType.VARCHAR(255).nullable(false).asConvertedDataType(new EnumConverter<>(String.class, Address.Kind.class)), this);

  /**
   * Column {@code address_country_id varchar(255) not null}.
   */
  public final TableField<Record, String> ADDRESS_COUNTRY_ID = createField(DSL.unquotedName("address_country_id"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Column {@code ship_position_latitude double precision}.
   */
  public final TableField<Record, Double> SHIP_POSITION_LATITUDE = createField(DSL.unquotedName("ship_position_latitude"), SQLDataType.DOUBLE.nullable(true), this);

  /**
   * Column {@code ship_position_longitude double precision}.
   */
  public final TableField<Record, Double> SHIP_POSITION_LONGITUDE = createField(DSL.unquotedName("ship_position_longitude"), SQLDataType.DOUBLE.nullable(true), this);

  /**
   * Column {@code ship_street varchar(255)}.
   */
  public final TableField<Record, String> SHIP_STREET = createField(DSL.unquotedName("ship_street"), SQLDataType.VARCHAR(255).nullable(true), this);

  /**
   * Column {@code ship_city varchar(20)}, indexed.
   */
  public final TableField<Record, String> SHIP_CITY = createField(DSL.unquotedName("ship_city"), SQLDataType.VARCHAR(20).nullable(true), this);

  /**
   * Column {@code ship_zip varchar(255)}.
   */
  public final TableField<Record, String> SHIP_ZIP = createField(DSL.unquotedName("ship_zip"), SQLDataType.VARCHAR(255).nullable(true), this);

  /**
   * Column {@code ship_kind varchar(255)}, by default {@code PRIVATE}.
   */
  public final TableField<Record, Address.Kind> SHIP_KIND = createField(DSL.unquotedName("ship_kind"), SQLDataType.VARCHAR(255).nullable(true).asConvertedDataType(new EnumConverter<>(String.class, Address.Kind.class)), this);

  /**
   * Column {@code ship_country_id varchar(255)}.
   */
  public final TableField<Record, String> SHIP_COUNTRY_ID = createField(DSL.unquotedName("ship_country_id"), SQLDataType.VARCHAR(255).nullable(true), this);

  /**
   * Column {@code credit_amount decimal(10, 2) not null}.
   */
  public final TableField<Record, BigDecimal> CREDIT_AMOUNT = createField(DSL.unquotedName("credit_amount"), SQLDataType.DECIMAL(10, 2).nullable(false), this);

  /**
   * Column {@code credit_asc varchar(255) not null}.
   */
  public final TableField<Record, String> CREDIT_ASC = createField(DSL.unquotedName("credit_asc"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Creates the table.
   */
  private CustomerTable() {
    super(DSL.unquotedName("customer"));
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private CustomerTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
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

  /**
   * Returns the primary key.
   */
  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_customer"), SHOP_CODE, NUMBER);
  }

  /**
   * Returns the foreign keys.
   */
  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_customer_shop_code"), Internal.createUniqueKey(this, SHOP_CODE).getFieldsArray(), CountryTable.COUNTRY.getPrimaryKey(), CountryTable.COUNTRY.getPrimaryKey().getFieldsArray(), true),
        Internal.createForeignKey(this, DSL.unquotedName("fk_customer_address_country_id"), Internal.createUniqueKey(this, ADDRESS_COUNTRY_ID).getFieldsArray(), CountryTable.COUNTRY.getPrimaryKey(), CountryTable.COUNTRY.getPrimaryKey().getFieldsArray(), true),
        Internal.createForeignKey(this, DSL.unquotedName("fk_customer_ship_country_id"), Internal.createUniqueKey(this, SHIP_COUNTRY_ID).getFieldsArray(), CountryTable.COUNTRY.getPrimaryKey(), CountryTable.COUNTRY.getPrimaryKey().getFieldsArray(), true));
  }
}
