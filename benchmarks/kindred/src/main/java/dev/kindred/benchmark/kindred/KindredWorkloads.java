package dev.kindred.benchmark.kindred;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.benchmark.AuthorRow;
import dev.kindred.benchmark.BookRow;
import dev.kindred.benchmark.BookSearch;
import dev.kindred.benchmark.ReviewRow;
import dev.kindred.benchmark.Sums;
import dev.kindred.benchmark.Workloads;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

final class KindredWorkloads implements Workloads<Author, Book> {

  private final Database db;

  KindredWorkloads(Database db) {
    this.db = db;
  }

  @Override
  public Book byKey(long id) {
    return Book_.get(db, id);
  }

  @Override
  public List<Book> byAuthorName(String name) {
    return Book_.objects(db).filter(Book_.author().name().eq(name)).fetch(Book_.author()).list();
  }

  @Override
  public List<Book> withAuthors(long lastId) {
    return Book_.objects(db).filter(Book_.id().le(lastId)).fetch(Book_.author()).list();
  }

  @Override
  public List<Author> withBooks(long lastId) {
    return Author_.objects(db).filter(Author_.id().le(lastId)).fetch(Author_.books()).list();
  }

  @Override
  public List<Long> insert(List<ReviewRow> reviews) {
    return db.insertAll(reviews.stream().map(KindredWorkloads::review).toList()).stream()
        .map(Review::id)
        .toList();
  }

  private static Review review(ReviewRow row) {
    return new Review(null, Book_.ref(row.bookId()), row.stars(), row.comment());
  }

  @Override
  public void updatePrice(long id, BigDecimal price) {
    Book_.objects(db).filter(Book_.id().eq(id)).update(Book_.price().set(price));
  }

  @Override
  public void changePages(long id, int pages) {
    Book book = Book_.get(db, id);
    db.update(Book_.builder(book).pages(pages));
  }

  @Override
  public List<Book> search(BookSearch search) {
    QuerySet<Book> books = Book_.objects(db);
    if (search.authorId() != null) {
      books = books.filter(Book_.author().id().eq(search.authorId()));
    }
    if (search.minimumPages() != null) {
      books = books.filter(Book_.pages().ge(search.minimumPages()));
    }
    if (search.maximumPrice() != null) {
      books = books.filter(Book_.price().le(search.maximumPrice()));
    }
    return books.list();
  }

  @Override
  public long stream() {
    try (Stream<Book> books = Book_.objects(db).stream()) {
      return books.mapToLong(KindredWorkloads::sum).sum();
    }
  }

  private static long sum(Book book) {
    return Sums.of(book.id(), book.title(), book.pages(), book.price(), authorId(book));
  }

  private static long authorId(Book book) {
    return (Long) book.author().key();
  }

  @Override
  public BookRow bookRow(Book book) {
    return new BookRow(book.id(), book.title(), book.pages(), book.price(), authorId(book));
  }

  @Override
  public Author authorOf(Book book) {
    return book.author().get();
  }

  @Override
  public AuthorRow authorRow(Author author) {
    return new AuthorRow(author.id(), author.name(), author.country());
  }

  @Override
  public List<Book> booksOf(Author author) {
    return author.books().list();
  }

  @Override
  public void close() {
    db.close();
  }
}
