package dev.kindred.benchmark.ebean;

import dev.kindred.benchmark.AuthorRow;
import dev.kindred.benchmark.BookRow;
import dev.kindred.benchmark.BookSearch;
import dev.kindred.benchmark.ReviewRow;
import dev.kindred.benchmark.Sums;
import dev.kindred.benchmark.Workloads;
import dev.kindred.benchmark.ebean.query.QAuthor;
import dev.kindred.benchmark.ebean.query.QBook;
import io.ebean.Database;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

final class EbeanWorkloads implements Workloads<Author, Book> {

  private final Database database;

  EbeanWorkloads(Database database) {
    this.database = database;
  }

  @Override
  public Book byKey(long id) {
    return Objects.requireNonNull(database.find(Book.class, id));
  }

  @Override
  public List<Book> byAuthorName(String name) {
    return new QBook(database).author.name.eq(name).author.fetch().findList();
  }

  @Override
  public List<Book> withAuthors(long lastId) {
    return new QBook(database).id.le(lastId).author.fetch().findList();
  }

  @Override
  public List<Author> withBooks(long lastId) {
    return new QAuthor(database).id.le(lastId).books.fetch().findList();
  }

  @Override
  public List<Long> insert(List<ReviewRow> reviews) {
    List<Review> inserted = reviews.stream().map(this::review).toList();
    database.saveAll(inserted);
    return inserted.stream().map(Review::getId).toList();
  }

  private Review review(ReviewRow row) {
    Review review = new Review();
    review.setBook(database.reference(Book.class, row.bookId()));
    review.setStars(row.stars());
    review.setComment(row.comment());
    return review;
  }

  @Override
  public void updatePrice(long id, BigDecimal price) {
    new QBook(database).id.eq(id).asUpdate().set("price", price).update();
  }

  @Override
  public void changePages(long id, int pages) {
    Book book = byKey(id);
    book.setPages(pages);
    database.save(book);
  }

  @Override
  public List<Book> search(BookSearch search) {
    QBook books = new QBook(database);
    if (search.authorId() != null) {
      books.author.id.eq(search.authorId());
    }
    if (search.minimumPages() != null) {
      books.pages.ge(search.minimumPages());
    }
    if (search.maximumPrice() != null) {
      books.price.le(search.maximumPrice());
    }
    return books.findList();
  }

  @Override
  public long stream() {
    try (Stream<Book> books = new QBook(database).findStream()) {
      return books.mapToLong(EbeanWorkloads::sum).sum();
    }
  }

  private static long sum(Book book) {
    return Sums.of(
        book.getId(), book.getTitle(), book.getPages(), book.getPrice(), book.getAuthor().getId());
  }

  @Override
  public BookRow bookRow(Book book) {
    return new BookRow(
        book.getId(), book.getTitle(), book.getPages(), book.getPrice(), book.getAuthor().getId());
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
  public void close() {
    database.shutdown(false, false);
  }
}
