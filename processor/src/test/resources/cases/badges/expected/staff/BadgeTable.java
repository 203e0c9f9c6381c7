package staff;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Badge}: {@code badge}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class BadgeTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final BadgeTable BADGE = new BadgeTable();

  /**
   * Column {@code code varchar(255) not null}, primary key.
   */
  public final TableField<Record, String> CODE = this.<String>column(0);

  /**
   * Column {@code holder_id bigint}.
   */
  public final TableField<Record, Long> HOLDER_ID = this.<Long>column(1);

  /**
   * Creates the table.
   */
  private BadgeTable() {
    super(Badge_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private BadgeTable(Name alias, BadgeTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public BadgeTable as(String alias) {
    return new BadgeTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public BadgeTable as(Name alias) {
    return new BadgeTable(alias, this);
  }
}
