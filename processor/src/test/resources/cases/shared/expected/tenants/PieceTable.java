package tenants;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Piece}: {@code piece}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class PieceTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final PieceTable PIECE = new PieceTable();

  /**
   * Column {@code article_number integer not null}.
   */
  public final TableField<Record, Integer> ARTICLE_NUMBER = this.<Integer>column(0);

  /**
   * Column {@code HOLDER_ID bigint not null}, part of the primary key.
   */
  public final TableField<Record, Long> HOLDER_ID = this.<Long>column(1);

  /**
   * Column {@code basket_number integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> BASKET_NUMBER = this.<Integer>column(2);

  /**
   * Column {@code position integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> POSITION = this.<Integer>column(3);

  /**
   * Creates the table.
   */
  private PieceTable() {
    super(Piece_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private PieceTable(Name alias, PieceTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public PieceTable as(String alias) {
    return new PieceTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public PieceTable as(Name alias) {
    return new PieceTable(alias, this);
  }
}
