package dev.kindred.sample;

import dev.kindred.model.OnDelete;
import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.ColumnModel.Generation;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.LinkRelation;
import dev.kindred.spi.LinkTable;
import dev.kindred.spi.RelationModel;
import dev.kindred.spi.ReverseRelation;
import dev.kindred.spi.Row;
import java.util.List;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;
import org.jspecify.annotations.Nullable;

/** Three models as the processor would write them, for tests of what needs no processor. */
public final class Models {

  private static final LinkTable TAG_BOOKS =
      new LinkTable("", "tag_books", List.of("tag_id"), List.of("book_id"), null, false);

  /** {@code author(id, name, nick)}. */
  public static final EntityModel<Author> AUTHOR = new AuthorModel();

  /** {@code book(id, title, pages, author_id, editor_id)}. */
  public static final EntityModel<Book> BOOK = new BookModel();

  /** {@code tag(label)}, linked to books by {@code tag_books(tag_id, book_id)}. */
  public static final EntityModel<Tag> TAG = new TagModel();

  private Models() {}

  private static final class Rows extends TableImpl<Record> {
    private static final long serialVersionUID = 1L;

    private Rows(String name, String... columns) {
      super(DSL.unquotedName(name));
      for (String column : columns) {
        createField(DSL.unquotedName(column), SQLDataType.VARCHAR, this);
      }
    }
  }

  private static final class AuthorModel extends EntityModel<Author> {
    private final Table<?> table = new Rows("author", "id", "name", "nick");

    private AuthorModel() {
      super(
          Author.class,
          "Author_",
          "",
          "author",
          List.of(
              ColumnModel.of("id", "id", ColumnType.LONG).asKey().generatedBy(Generation.IDENTITY),
              ColumnModel.of("name", "name", ColumnType.TEXT),
              ColumnModel.of("nick", "nick", ColumnType.TEXT).orNull()),
          List.of());
    }

    @Override
    protected List<RelationModel> declareRelations() {
      return List.of(
          new ReverseRelation(this, 0, "books", 0), new ReverseRelation(this, 1, "edited", 1));
    }

    @Override
    protected EntityModel<?> related(int relation) {
      return BOOK;
    }

    @Override
    public Table<?> table() {
      return table;
    }

    @Override
    public <S> Author read(Row<S> row, S source) {
      return new Author(
          row.get(source, 0), row.get(source, 1), row.get(source, 2), row.many(source, 0));
    }

    @Override
    protected @Nullable Object attribute(Author author, int column) {
      return column == 0 ? author.id() : column == 1 ? author.name() : author.nick();
    }

    @Override
    public @Nullable Object handle(Author author, int relation) {
      return relation == 0 ? author.books() : null;
    }
  }

  private static final class BookModel extends EntityModel<Book> {
    private final Table<?> table =
        new Rows("book", "id", "title", "pages", "author_id", "editor_id");

    private BookModel() {
      super(
          Book.class,
          "Book_",
          "",
          "book",
          List.of(
              ColumnModel.of("id", "id", ColumnType.LONG).asKey().generatedBy(Generation.IDENTITY),
              ColumnModel.of("title", "title", ColumnType.TEXT),
              ColumnModel.of("pages", "pages", ColumnType.INT),
              ColumnModel.of("author", "author_id", ColumnType.LONG),
              ColumnModel.of("editor", "editor_id", ColumnType.LONG).orNull()),
          List.of());
    }

    @Override
    protected List<RelationModel> declareRelations() {
      return List.of(
          new ForwardRelation(
              this, 0, "author", false, false, OnDelete.CASCADE, List.of(3), List.of(0)),
          new ForwardRelation(
              this, 1, "editor", false, true, OnDelete.SET_NULL, List.of(4), List.of(0)),
          new LinkRelation(this, 2, "tagSet", TAG_BOOKS.inverse(), false));
    }

    @Override
    protected EntityModel<?> related(int relation) {
      return relation == 2 ? TAG : AUTHOR;
    }

    @Override
    public Table<?> table() {
      return table;
    }

    @Override
    public <S> Book read(Row<S> row, S source) {
      return new Book(
          row.get(source, 0),
          row.get(source, 1),
          row.getInt(source, 2),
          row.one(source, 0),
          row.one(source, 1));
    }

    @Override
    protected @Nullable Object attribute(Book book, int column) {
      return column == 0 ? book.id() : column == 1 ? book.title() : (Object) book.pages();
    }

    @Override
    public @Nullable Object handle(Book book, int relation) {
      return relation == 0 ? book.author() : relation == 1 ? book.editor() : null;
    }
  }

  private static final class TagModel extends EntityModel<Tag> {
    private final Table<?> table = new Rows("tag", "label");

    private TagModel() {
      super(
          Tag.class,
          "Tag_",
          "",
          "tag",
          List.of(ColumnModel.of("label", "label", ColumnType.TEXT).asKey()),
          List.of());
    }

    @Override
    protected List<RelationModel> declareRelations() {
      return List.of(new LinkRelation(this, 0, "books", TAG_BOOKS, true));
    }

    @Override
    protected EntityModel<?> related(int relation) {
      return BOOK;
    }

    @Override
    public Table<?> table() {
      return table;
    }

    @Override
    public <S> Tag read(Row<S> row, S source) {
      return new Tag(row.get(source, 0), row.many(source, 0));
    }

    @Override
    protected Object attribute(Tag tag, int column) {
      return tag.label();
    }

    @Override
    public @Nullable Object handle(Tag tag, int relation) {
      return tag.books();
    }
  }
}
