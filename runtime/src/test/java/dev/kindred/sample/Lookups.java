package dev.kindred.sample;

import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EmbeddedColumns;
import dev.kindred.lookup.EmbeddedPath;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.LongExpression;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.TextExpression;
import dev.kindred.lookup.ToMany;
import java.util.function.Function;

/** The lookups of the sample models. */
public final class Lookups {

  private Lookups() {}

  /** The author itself. */
  public static AuthorPath<Author> author() {
    return new AuthorPath<>(PathStep.root(Models.AUTHOR));
  }

  /** The book itself. */
  public static BookPath<Book> book() {
    return new BookPath<>(PathStep.root(Models.BOOK));
  }

  /** A path to an author. */
  public static final class AuthorPath<R> extends EntityPath<R, Author> {
    private AuthorPath(PathStep position) {
      super(position);
    }

    @Override
    protected AuthorPath<R> at(PathStep position) {
      return new AuthorPath<>(position);
    }

    /** The key. */
    public LongExpression<R> id() {
      return longs(0);
    }

    /** The name. */
    public TextExpression<R> name() {
      return texts(1);
    }

    /** The nick name. */
    public TextExpression<R> nick() {
      return texts(2);
    }

    /** Both names. */
    public NamesPath<R> names() {
      return new NamesPath<>(PathStep.of(this));
    }

    /** The books that it wrote. */
    public BookPath<R> books() {
      return new BookPath<>(step(0));
    }

    /** The books that it edited. */
    public BookPath<R> edited() {
      return new BookPath<>(step(1));
    }
  }

  /** A path to the names of an author. */
  public static final class NamesPath<R> extends EmbeddedPath<R, Names>
      implements EmbeddedColumns<R, Names> {
    private NamesPath(PathStep position) {
      super(Models.NAMES, position, 1, 0);
    }

    /** The name. */
    public TextExpression<R> name() {
      return texts(0);
    }
  }

  /** A path to a book. */
  public static final class BookPath<R> extends EntityPath<R, Book>
      implements ToMany<R, Book, BookPath<R>> {
    private BookPath(PathStep position) {
      super(position);
    }

    @Override
    protected BookPath<R> at(PathStep position) {
      return new BookPath<>(position);
    }

    @Override
    public BookPath<R> where(Function<? super BookPath<R>, Condition<R>> condition) {
      return new BookPath<>(rowsThat(condition));
    }

    @Override
    public BookPath<R> where(Condition<Book> condition) {
      return new BookPath<>(rowsThat(condition));
    }

    /** The key. */
    public LongExpression<R> id() {
      return longs(0);
    }

    /** The title. */
    public TextExpression<R> title() {
      return texts(1);
    }

    /** The number of pages. */
    public IntExpression<R> pages() {
      return ints(2);
    }

    /** The author. */
    public AuthorPath<R> author() {
      return new AuthorPath<>(step(0));
    }

    /** The editor. */
    public AuthorPath<R> editor() {
      return new AuthorPath<>(step(1));
    }

    /** The tags. */
    public TagPath<R> tagSet() {
      return new TagPath<>(step(2));
    }
  }

  /** A path to a tag. */
  public static final class TagPath<R> extends EntityPath<R, Tag>
      implements ToMany<R, Tag, TagPath<R>> {
    private TagPath(PathStep position) {
      super(position);
    }

    @Override
    protected TagPath<R> at(PathStep position) {
      return new TagPath<>(position);
    }

    @Override
    public TagPath<R> where(Function<? super TagPath<R>, Condition<R>> condition) {
      return new TagPath<>(rowsThat(condition));
    }

    @Override
    public TagPath<R> where(Condition<Tag> condition) {
      return new TagPath<>(rowsThat(condition));
    }

    /** The label. */
    public TextExpression<R> label() {
      return texts(0);
    }

    /** The books with the tag. */
    public BookPath<R> books() {
      return new BookPath<>(step(0));
    }
  }
}
