package sales;

import java.time.Instant;
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
 * jOOQ table of {@link Voucher}: {@code voucher}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
final class VoucherTable extends TableImpl<Record> {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final VoucherTable VOUCHER = new VoucherTable();

  /**
   * Column {@code id varchar(255) not null}, primary key.
   */
  public final TableField<Record, String> ID = createField(DSL.unquotedName("id"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Column {@code created timestamp(6) with time zone not null}, set by the insert.
   */
  public final TableField<Record, Instant> CREATED = createField(DSL.unquotedName("created"), SQLDataType.INSTANT(6).nullable(false), this);

  /**
   * Column {@code version integer not null}, incremented by each update.
   */
  public final TableField<Record, Integer> VERSION = createField(DSL.unquotedName("version"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * Column {@code label varchar(255) not null}, indexed.
   */
  public final TableField<Record, String> LABEL = createField(DSL.unquotedName("label"), SQLDataType.VARCHAR(255).nullable(false), this);

  /**
   * Column {@code successor_id varchar(255)}.
   */
  public final TableField<Record, String> SUCCESSOR_ID = createField(DSL.unquotedName("successor_id"), SQLDataType.VARCHAR(255).nullable(true), this);

  /**
   * Column {@code cents bigint not null}.
   */
  public final TableField<Record, Long> CENTS = createField(DSL.unquotedName("cents"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * Column {@code customer_id bigint not null}.
   */
  public final TableField<Record, Long> CUSTOMER_ID = createField(DSL.unquotedName("customer_id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * Creates the table.
   */
  private VoucherTable() {
    super(DSL.unquotedName("voucher"));
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private VoucherTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public VoucherTable as(String alias) {
    return new VoucherTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public VoucherTable as(Name alias) {
    return new VoucherTable(alias, this);
  }

  /**
   * Returns the primary key.
   */
  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_voucher"), ID);
  }

  /**
   * Returns the foreign keys.
   */
  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_voucher_successor_id"), Internal.createUniqueKey(this, SUCCESSOR_ID).getFieldsArray(), VOUCHER.getPrimaryKey(), VOUCHER.getPrimaryKey().getFieldsArray(), true),
        Internal.createForeignKey(this, DSL.unquotedName("fk_voucher_customer_id"), Internal.createUniqueKey(this, CUSTOMER_ID).getFieldsArray(), CustomerTable.CUSTOMER.getPrimaryKey(), CustomerTable.CUSTOMER.getPrimaryKey().getFieldsArray(), true));
  }
}
