package people;

import dev.kindred.spi.EntityTable;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Passport}: {@code passport}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class PassportTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final PassportTable PASSPORT = new PassportTable();

  /**
   * Column {@code number varchar(9) not null}, primary key.
   */
  public final TableField<Record, String> NUMBER = this.<String>column(0);

  /**
   * Column {@code person_id uuid not null}.
   */
  public final TableField<Record, UUID> PERSON_ID = this.<UUID>column(1);

  /**
   * Creates the table.
   */
  private PassportTable() {
    super(Passport_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private PassportTable(Name alias, PassportTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public PassportTable as(String alias) {
    return new PassportTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public PassportTable as(Name alias) {
    return new PassportTable(alias, this);
  }
}
