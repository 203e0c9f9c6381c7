package dev.kindred.benchmark.jimmer;

import dev.kindred.benchmark.AuthorRow;
import dev.kindred.benchmark.BookRow;
import dev.kindred.benchmark.BookSearch;
import dev.kindred.benchmark.ReviewRow;
import dev.kindred.benchmark.Sums;
import dev.kindred.benchmark.Workloads;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.ast.query.MutableRootQuery;
import org.babyfish.jimmer.sql.fetcher.Fetcher;
import org.babyfish.jimmer.sql.fetcher.ReferenceFetchType;

final class JimmerWorkloads implements Workloads<Author, Book> {

  private static final AuthorTable AUTHOR = AuthorTable.$;
  private static final BookTable BOOK = BookTable.$;
  private static final Fetcher<Book> BOOK_WITH_AUTHOR =
      BookFetcher.$
          .allScalarFields()
          .author(ReferenceFetchType.JOIN_ALWAYS, AuthorFetcher.$.allScalarFields());
  private static final Fetcher<Author> AUTHOR_WITH_BOOKS =
      AuthorFetcher.$.allScalarFields().books(BookFetcher.$.allScalarFields().author());
  private static final int ROWS_OF_A_BATCH = 1_000;

  private final JSqlClient sql;

  JimmerWorkloads(JSqlClient sql) {
    this.sql = sql;
  }

  @Override
  public Book byKey(long id) {
    return Objects.requireNonNull(sql.findById(Book.class, id));
  }

  @Override
  public List<Book> byAuthorName(String name) {
    return sql.createQuery(BOOK)
        .where(BOOK.author().name().eq(name))
        .select(BOOK.fetch(BOOK_WITH_AUTHOR))
        .execute();
  }

  @Override
  public List<Book> withAuthors(long lastId) {
    return sql.createQuery(BOOK)
        .where(BOOK.id().le(lastId))
        .select(BOOK.fetch(BOOK_WITH_AUTHOR))
        .execute();
  }

  @Override
  public List<Author> withBooks(long lastId) {
    return sql.createQuery(AUTHOR)
        .where(AUTHOR.id().le(lastId))
        .select(AUTHOR.fetch(AUTHOR_WITH_BOOKS))
        .execute();
  }

  @Override
  public List<Long> insert(List<ReviewRow> reviews) {
    return sql
        .saveEntitiesCommand(reviews.stream().map(JimmerWorkloads::review).toList())
        .setMode(SaveMode.INSERT_ONLY)
        .execute()
        .getItems()
        .stream()
        .map(item -> item.getModifiedEntity().id())
        .toList();
  }

  private static Review review(ReviewRow row) {
    return Immutables.createReview(
        draft -> {
          draft.setBookId(row.bookId());
          draft.setStars(row.stars());
          draft.setComment(row.comment());
        });
  }

  @Override
  public void updatePrice(long id, BigDecimal price) {
    sql.createUpdate(BOOK).set(BOOK.price(), price).where(BOOK.id().eq(id)).execute();
  }

  @Override
  public void changePages(long id, int pages) {
    Book book = Immutables.createBook(byKey(id), draft -> draft.setPages(pages));
    sql.saveCommand(book).setMode(SaveMode.UPDATE_ONLY).execute();
  }

  @Override
  public List<Book> search(BookSearch search) {
    MutableRootQuery<BookTable> query = sql.createQuery(BOOK);
    if (search.authorId() != null) {
      query.where(BOOK.authorId().eq(search.authorId()));
    }
    if (search.minimumPages() != null) {
      query.where(BOOK.pages().ge(search.minimumPages()));
    }
    if (search.maximumPrice() != null) {
      query.where(BOOK.price().le(search.maximumPrice()));
    }
    return query.select(BOOK).execute();
  }

  @Override
  public long stream() {
    long[] sum = {0};
    sql.createQuery(BOOK).select(BOOK).forEach(ROWS_OF_A_BATCH, book -> sum[0] += sum(book));
    return sum[0];
  }

  private static long sum(Book book) {
    return Sums.of(book.id(), book.title(), book.pages(), book.price(), book.authorId());
  }

  @Override
  public BookRow bookRow(Book book) {
    return new BookRow(book.id(), book.title(), book.pages(), book.price(), book.authorId());
  }

  @Override
  public Author authorOf(Book book) {
    return book.author();
  }

  @Override
  public AuthorRow authorRow(Author author) {
    return new AuthorRow(author.id(), author.name(), author.country());
  }

  @Override
  public List<Book> booksOf(Author author) {
    return author.books();
  }

  @Override
  public void close() {}
}
