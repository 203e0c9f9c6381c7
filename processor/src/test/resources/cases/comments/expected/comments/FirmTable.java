package comments;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Firm}: {@code firm}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class FirmTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final FirmTable FIRM = new FirmTable();

  /**
   * Column {@code country bigint not null}, part of the primary key.
   */
  public final TableField<Record, Long> COUNTRY = this.<Long>column(0);

  /**
   * Column {@code number bigint not null}, part of the primary key, commented {@code In the register}.
   */
  public final TableField<Record, Long> NUMBER = this.<Long>column(1);

  /**
   * Column {@code seat_street varchar(255) not null}, commented {@code With the number}.
   */
  public final TableField<Record, String> SEAT_STREET = this.<String>column(2);

  /**
   * Column {@code seat_city varchar(255) not null}.
   */
  public final TableField<Record, String> SEAT_CITY = this.<String>column(3);

  /**
   * Column {@code bill_street varchar(255) not null}, commented {@code With the number}.
   */
  public final TableField<Record, String> BILL_STREET = this.<String>column(4);

  /**
   * Column {@code bill_city varchar(255) not null}.
   */
  public final TableField<Record, String> BILL_CITY = this.<String>column(5);

  /**
   * Creates the table.
   */
  private FirmTable() {
    super(Firm_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private FirmTable(Name alias, FirmTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public FirmTable as(String alias) {
    return new FirmTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public FirmTable as(Name alias) {
    return new FirmTable(alias, this);
  }
}
