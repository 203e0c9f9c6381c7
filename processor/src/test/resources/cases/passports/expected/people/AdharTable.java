package people;

import dev.kindred.spi.EntityTable;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Adhar}: {@code adhar}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class AdharTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final AdharTable ADHAR = new AdharTable();

  /**
   * Column {@code person_id uuid not null}, primary key.
   */
  public final TableField<Record, UUID> PERSON_ID = this.<UUID>column(0);

  /**
   * Column {@code taxpayer_tax_number varchar(255) not null}.
   */
  public final TableField<Record, String> TAXPAYER_TAX_NUMBER = this.<String>column(1);

  /**
   * Column {@code number varchar(255) not null}.
   */
  public final TableField<Record, String> NUMBER = this.<String>column(2);

  /**
   * Creates the table.
   */
  private AdharTable() {
    super(Adhar_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private AdharTable(Name alias, AdharTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public AdharTable as(String alias) {
    return new AdharTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public AdharTable as(Name alias) {
    return new AdharTable(alias, this);
  }
}
