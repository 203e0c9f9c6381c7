package dev.kindred.benchmark.easyquery;

import com.easy.query.api.proxy.client.EasyEntityQuery;
import com.easy.query.core.basic.jdbc.executor.internal.enumerable.JdbcStreamResult;
import dev.kindred.benchmark.AuthorRow;
import dev.kindred.benchmark.BookRow;
import dev.kindred.benchmark.BookSearch;
import dev.kindred.benchmark.ReviewRow;
import dev.kindred.benchmark.Sums;
import dev.kindred.benchmark.Workloads;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

final class EasyQueryWorkloads implements Workloads<Author, Book> {

  private static final int ROWS_OF_A_FETCH = 1_000;

  private final EasyEntityQuery query;

  EasyQueryWorkloads(EasyEntityQuery query) {
    this.query = query;
  }

  @Override
  public Book byKey(long id) {
    return query.queryable(Book.class).whereById(id).singleNotNull();
  }

  @Override
  public List<Book> byAuthorName(String name) {
    return query
        .queryable(Book.class)
        .include(book -> book.author())
        .where(book -> book.author().name().eq(name))
        .toList();
  }

  @Override
  public List<Book> withAuthors(long lastId) {
    return query
        .queryable(Book.class)
        .include(book -> book.author())
        .where(book -> book.id().le(lastId))
        .toList();
  }

  @Override
  public List<Author> withBooks(long lastId) {
    return query
        .queryable(Author.class)
        .includes(author -> author.books())
        .where(author -> author.id().le(lastId))
        .toList();
  }

  @Override
  public List<Long> insert(List<ReviewRow> reviews) {
    List<Review> inserted = reviews.stream().map(EasyQueryWorkloads::review).toList();
    query.insertable(inserted).batch().executeRows(true);
    return inserted.stream().map(Review::getId).toList();
  }

  private static Review review(ReviewRow row) {
    Review review = new Review();
    review.setBookId(row.bookId());
    review.setStars(row.stars());
    review.setComment(row.comment());
    return review;
  }

  @Override
  public void updatePrice(long id, BigDecimal price) {
    query
        .updatable(Book.class)
        .setColumns(book -> book.price().set(price))
        .where(book -> book.id().eq(id))
        .executeRows();
  }

  @Override
  public void changePages(long id, int pages) {
    Book book = byKey(id);
    book.setPages(pages);
    query.updatable(book).executeRows();
  }

  @Override
  public List<Book> search(BookSearch search) {
    return query
        .queryable(Book.class)
        .where(
            book -> {
              book.authorId().eq(search.authorId() != null, search.authorId());
              book.pages().ge(search.minimumPages() != null, search.minimumPages());
              book.price().le(search.maximumPrice() != null, search.maximumPrice());
            })
        .toList();
  }

  @Override
  public long stream() {
    try (JdbcStreamResult<Book> books =
        query
            .queryable(Book.class)
            .toStreamResult(statement -> statement.setFetchSize(ROWS_OF_A_FETCH))) {
      long sum = 0;
      for (Book book : books.getStreamIterable()) {
        sum +=
            Sums.of(
                book.getId(),
                book.getTitle(),
                book.getPages(),
                book.getPrice(),
                book.getAuthorId());
      }
      return sum;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public BookRow bookRow(Book book) {
    return new BookRow(
        book.getId(), book.getTitle(), book.getPages(), book.getPrice(), book.getAuthorId());
  }

  @Override
  public Author authorOf(Book book) {
    return book.getAuthor();
  }

  @Override
  public AuthorRow authorRow(Author author) {
    return new AuthorRow(author.getId(), author.getName(), author.getCountry());
  }

  @Override
  public List<Book> booksOf(Author author) {
    return author.getBooks();
  }

  @Override
  public void close() {}
}
