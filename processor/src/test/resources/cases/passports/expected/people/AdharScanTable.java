package people;

import java.util.List;
import java.util.UUID;
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
 * jOOQ table of {@link AdharScan}: {@code adhar_scan}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class AdharScanTable extends TableImpl<Record> {
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
  public final TableField<Record, UUID> ADHAR_ID = createField(DSL.unquotedName("adhar_id"), SQLDataType.UUID.nullable(false), this);

  /**
   * Column {@code image varbinary(255) not null}.
   */
  public final TableField<Record, byte[]> IMAGE = createField(DSL.unquotedName("image"), SQLDataType.VARBINARY(255).nullable(false), this);

  /**
   * Creates the table.
   */
  private AdharScanTable() {
    super(DSL.unquotedName("adhar_scan"));
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private AdharScanTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
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

  /**
   * Returns the primary key.
   */
  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_adhar_scan"), ADHAR_ID);
  }

  /**
   * Returns the foreign keys.
   */
  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_adhar_scan_adhar_id"), Internal.createUniqueKey(this, ADHAR_ID).getFieldsArray(), AdharTable.ADHAR.getPrimaryKey(), AdharTable.ADHAR.getPrimaryKey().getFieldsArray(), true));
  }
}
