package sales;

import dev.kindred.spi.EntityTable;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Voucher}: {@code voucher}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
final class VoucherTable extends EntityTable {
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
  public final TableField<Record, String> ID = this.<String>column(0);

  /**
   * Column {@code created timestamp(6) with time zone not null}, set by the insert.
   */
  public final TableField<Record, Instant> CREATED = this.<Instant>column(1);

  /**
   * Column {@code version integer not null}, incremented by each update.
   */
  public final TableField<Record, Integer> VERSION = this.<Integer>column(2);

  /**
   * Column {@code label varchar(255) not null}, indexed.
   */
  public final TableField<Record, String> LABEL = this.<String>column(3);

  /**
   * Column {@code successor_id varchar(255)}.
   */
  public final TableField<Record, String> SUCCESSOR_ID = this.<String>column(4);

  /**
   * Column {@code cents bigint not null}.
   */
  public final TableField<Record, Long> CENTS = this.<Long>column(5);

  /**
   * Column {@code buyer_id bigint not null}.
   */
  public final TableField<Record, Long> BUYER_ID = this.<Long>column(6);

  /**
   * Creates the table.
   */
  private VoucherTable() {
    super(Voucher_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private VoucherTable(Name alias, VoucherTable aliased) {
    super(alias, aliased);
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
}
