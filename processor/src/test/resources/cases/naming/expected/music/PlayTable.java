package music;

import java.util.List;
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
 * jOOQ table of {@link Play}: {@code play}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class PlayTable extends TableImpl<Record> {
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
  public final TableField<Record, Long> ALBUM_ID = createField(DSL.quotedName("albumId"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * Column {@code dayOfYear integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> DAY_OF_YEAR = createField(DSL.quotedName("dayOfYear"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * Column {@code times integer not null}.
   */
  public final TableField<Record, Integer> TIMES = createField(DSL.unquotedName("times"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * Creates the table.
   */
  private PlayTable() {
    super(DSL.unquotedName("play"));
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private PlayTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
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

  /**
   * Returns the primary key.
   */
  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_play"), ALBUM_ID, DAY_OF_YEAR);
  }

  /**
   * Returns the foreign keys.
   */
  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.quotedName("fk_play_albumId"), Internal.createUniqueKey(this, ALBUM_ID).getFieldsArray(), AlbumTable.ALBUM.getPrimaryKey(), AlbumTable.ALBUM.getPrimaryKey().getFieldsArray(), true));
  }
}
