package music;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Play}: {@code play}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class PlayTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final PlayTable PLAY = new PlayTable();

  /**
   * Column {@code albumId bigint not null}, part of the primary key.
   */
  public final TableField<Record, Long> ALBUM_ID = this.<Long>column(0);

  /**
   * Column {@code dayOfYear integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> DAY_OF_YEAR = this.<Integer>column(1);

  /**
   * Column {@code times integer not null}.
   */
  public final TableField<Record, Integer> TIMES = this.<Integer>column(2);

  /**
   * Creates the table.
   */
  private PlayTable() {
    super(Play_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private PlayTable(Name alias, PlayTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public PlayTable as(String alias) {
    return new PlayTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public PlayTable as(Name alias) {
    return new PlayTable(alias, this);
  }
}
