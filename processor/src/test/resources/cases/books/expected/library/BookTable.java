package library;

import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.ForeignKey;
import org.jooq.Identity;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.EnumConverter;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/**
 * The jOOQ table of {@link Book}: {@code book}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class BookTable extends TableImpl<Record> {
  private static final long serialVersionUID = 1L;

  /**
   * The table.
   */
  public static final BookTable BOOK = new BookTable();

  /**
   * The column {@code id}.
   */
  public final TableField<Record, Long> ID = createField(DSL.unquotedName("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

  /**
   * The column {@code title}.
   */
  public final TableField<Record, String> TITLE = createField(DSL.unquotedName("title"), SQLDataType.VARCHAR(120).nullable(false), this);

  /**
   * The column {@code pages}.
   */
  public final TableField<Record, Integer> PAGES = createField(DSL.unquotedName("pages"), SQLDataType.INTEGER.nullable(false), this);

  /**
   * The column {@code price}.
   */
  public final TableField<Record, BigDecimal> PRICE = createField(DSL.unquotedName("price"), SQLDataType.DECIMAL(10, 2).nullable(false), this);

  /**
   * The column {@code genre}.
   */
  public final TableField<Record, Genre> GENRE = createField(DSL.unquotedName("genre"), SQLDataType.VARCHAR(255).nullable(false).asConvertedDataType(new EnumConverter<>(String.class, Genre.class)), this);

  /**
   * The column {@code author_id}.
   */
  public final TableField<Record, Long> AUTHOR_ID = createField(DSL.unquotedName("author_id"), SQLDataType.BIGINT.nullable(false), this);

  /**
   * The column {@code editor_id}.
   */
  public final TableField<Record, Long> EDITOR_ID = createField(DSL.unquotedName("editor_id"), SQLDataType.BIGINT.nullable(true), this);

  private BookTable() {
    super(DSL.unquotedName("book"));
  }

  private BookTable(Name alias, Table<Record> aliased) {
    super(alias, null, aliased);
  }

  @Override
  public BookTable as(String alias) {
    return new BookTable(DSL.name(alias), this);
  }

  @Override
  public BookTable as(Name alias) {
    return new BookTable(alias, this);
  }

  @Override
  public Identity<Record, ?> getIdentity() {
    return Internal.createIdentity(this, ID);
  }

  @Override
  public UniqueKey<Record> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.unquotedName("pk_book"), ID);
  }

  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return List.of(
        Internal.createForeignKey(this, DSL.unquotedName("fk_book_author_id"), fields(AUTHOR_ID), AuthorTable.AUTHOR.getPrimaryKey(), fields(AuthorTable.AUTHOR.ID), true),
        Internal.createForeignKey(this, DSL.unquotedName("fk_book_editor_id"), fields(EDITOR_ID), AuthorTable.AUTHOR.getPrimaryKey(), fields(AuthorTable.AUTHOR.ID), true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static TableField<Record, ?>[] fields(TableField<Record, ?>... fields) {
    return fields;
  }
}
