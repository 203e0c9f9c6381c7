package dev.kindred.sample;

import dev.kindred.model.OnDelete;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EmbeddableMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.JoinTable;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ReverseRelation;
import dev.kindred.spi.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three models as the processor would write them, for tests of what needs no processor. */
public final class Models {

  private static final JoinTable TAG_BOOKS =
      new JoinTable("", "tag_books", List.of("tag_id"), List.of("book_id"), null, false);

  /** {@code author(id, name, nick)}. */
  public static final EntityMetadata<Author> AUTHOR = new AuthorModel();

  /** {@code book(id, title, pages, author_id, editor_id)}. */
  public static final EntityMetadata<Book> BOOK = new BookModel();

  /** {@code tag(label)}, linked to books by {@code tag_books(tag_id, book_id)}. */
  public static final EntityMetadata<Tag> TAG = new TagModel();

  private Models() {}

  private static final class AuthorModel extends EntityMetadata<Author> {
    private AuthorModel() {
      super(
          Author.class,
          "Author_",
          "",
          "author",
          new ColumnMetadata[] {
            ColumnMetadata.of("id", "id", ColumnType.LONG).asKey().generatedBy(Generation.IDENTITY),
            ColumnMetadata.of("name", "name", ColumnType.TEXT),
            ColumnMetadata.of("nick", "nick", ColumnType.TEXT).orNull()
          });
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
        new ReverseRelation(this, 0, "books", 0), new ReverseRelation(this, 1, "edited", 1)
      };
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return BOOK;
    }

    @Override
    public <S> Author read(RowReader<S> row, S source) {
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

  /** The value object that an author has in the columns of its names. */
  static final EmbeddableMetadata<Names> NAMES = new NamesModel();

  private static final class NamesModel extends EmbeddableMetadata<Names> {
    private NamesModel() {
      super(Names.class, 2, 0, 0);
    }

    @Override
    public <S> Names read(RowReader<S> row, S source, int column, int relation) {
      return new Names(row.get(source, column), row.get(source, column + 1));
    }

    @Override
    protected @Nullable Object attribute(Names names, int column) {
      return column == 0 ? names.name() : names.nick();
    }

    @Override
    protected @Nullable Object handle(Names names, int relation) {
      return null;
    }
  }

  private static final class BookModel extends EntityMetadata<Book> {
    private BookModel() {
      super(
          Book.class,
          "Book_",
          "",
          "book",
          new ColumnMetadata[] {
            ColumnMetadata.of("id", "id", ColumnType.LONG).asKey().generatedBy(Generation.IDENTITY),
            ColumnMetadata.of("title", "title", ColumnType.TEXT),
            ColumnMetadata.of("pages", "pages", ColumnType.INT),
            ColumnMetadata.of("author", "author_id", ColumnType.LONG),
            ColumnMetadata.of("editor", "editor_id", ColumnType.LONG).orNull()
          });
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
        new ForwardRelation(
            this, 0, "author", false, false, OnDelete.CASCADE, new int[] {3}, new int[] {0}),
        new ForwardRelation(
            this, 1, "editor", false, true, OnDelete.SET_NULL, new int[] {4}, new int[] {0}),
        new ManyToManyRelation(this, 2, "tagSet", TAG_BOOKS.reverse(), false)
      };
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return relation == 2 ? TAG : AUTHOR;
    }

    @Override
    public <S> Book read(RowReader<S> row, S source) {
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

  private static final class TagModel extends EntityMetadata<Tag> {
    private TagModel() {
      super(
          Tag.class,
          "Tag_",
          "",
          "tag",
          new ColumnMetadata[] {ColumnMetadata.of("label", "label", ColumnType.TEXT).asKey()});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {new ManyToManyRelation(this, 0, "books", TAG_BOOKS, true)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return BOOK;
    }

    @Override
    public <S> Tag read(RowReader<S> row, S source) {
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
