package people;

import dev.kindred.spi.EntityTable;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link AdharScan}: {@code adhar_scan}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class AdharScanTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final AdharScanTable ADHAR_SCAN = new AdharScanTable();

  /**
   * Column {@code adhar_id uuid not null}, primary key.
   */
  public final TableField<Record, UUID> ADHAR_ID = this.<UUID>column(0);

  /**
   * Column {@code image varbinary(255) not null}.
   */
  public final TableField<Record, byte[]> IMAGE = this.<byte[]>column(1);

  /**
   * Creates the table.
   */
  private AdharScanTable() {
    super(AdharScan_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private AdharScanTable(Name alias, AdharScanTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public AdharScanTable as(String alias) {
    return new AdharScanTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public AdharScanTable as(Name alias) {
    return new AdharScanTable(alias, this);
  }
}
