package tenants;

import dev.kindred.spi.EntityTable;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * jOOQ table of {@link Article}: {@code article}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class ArticleTable extends EntityTable {
  /**
   * Version of the serialized form.
   */
  private static final long serialVersionUID = 1L;

  /**
   * Table without an alias.
   */
  public static final ArticleTable ARTICLE = new ArticleTable();

  /**
   * Column {@code holder_id bigint not null}, part of the primary key.
   */
  public final TableField<Record, Long> HOLDER_ID = this.<Long>column(0);

  /**
   * Column {@code number integer not null}, part of the primary key.
   */
  public final TableField<Record, Integer> NUMBER = this.<Integer>column(1);

  /**
   * Creates the table.
   */
  private ArticleTable() {
    super(Article_.Metadata.INSTANCE);
  }

  /**
   * Creates the table with an alias.
   *
   * @param alias the alias
   * @param aliased the table
   */
  private ArticleTable(Name alias, ArticleTable aliased) {
    super(alias, aliased);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public ArticleTable as(String alias) {
    return new ArticleTable(DSL.name(alias), this);
  }

  /**
   * Returns this table with an alias.
   */
  @Override
  public ArticleTable as(Name alias) {
    return new ArticleTable(alias, this);
  }
}
