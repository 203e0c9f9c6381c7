package renames;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Cell}: {@code cell}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class CellTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final CellTable CELL = new CellTable();

  /**
   * Column {@code aisle integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> AISLE = this.<Integer>column(0);

  /**
   * Column {@code number integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> NUMBER = this.<Integer>column(1);

  /**
   * Creates the table.
   */
  private CellTable() {
    super(Cell_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private CellTable(Name alias, CellTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public CellTable as(String alias) {
    return new CellTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public CellTable as(Name alias) {
    return new CellTable(alias, this);
  }
}
