package dev.kindred.benchmark.jdbi;

import dev.kindred.benchmark.AuthorRow;
import dev.kindred.benchmark.BookRow;
import dev.kindred.benchmark.BookSearch;
import dev.kindred.benchmark.ReviewRow;
import dev.kindred.benchmark.Sums;
import dev.kindred.benchmark.Workloads;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiWorkloads implements Workloads<Author, Book> {

  private static final String BOOK = "select id, title, pages, price, author_id from book";
  private static final String BOOK_AND_AUTHOR =
      "select b.id, b.title, b.pages, b.price, b.author_id, a.name, a.country"
          + " from book b join author a on a.id = b.author_id";
  private static final String AUTHOR_AND_BOOKS =
      "select a.id a_id, a.name a_name, a.country a_country, b.id b_id, b.title b_title,"
          + " b.pages b_pages, b.price b_price"
          + " from author a left join book b on b.author_id = a.id where a.id <= :id";
  private static final int ROWS_OF_A_FETCH = 1_000;

  private final Jdbi jdbi;

  JdbiWorkloads(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Book byKey(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BOOK + " where id = :id")
                .bind("id", id)
                .map(JdbiWorkloads::book)
                .one());
  }

  private static Book book(ResultSet rows, StatementContext context) throws SQLException {
    return new Book(
        rows.getLong(1),
        rows.getString(2),
        rows.getInt(3),
        rows.getBigDecimal(4),
        rows.getLong(5),
        null);
  }

  @Override
  public List<Book> byAuthorName(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BOOK_AND_AUTHOR + " where a.name = :name")
                .bind("name", name)
                .map(JdbiWorkloads::bookWithAuthor)
                .list());
  }

  @Override
  public List<Book> withAuthors(long lastId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BOOK_AND_AUTHOR + " where b.id <= :id")
                .bind("id", lastId)
                .map(JdbiWorkloads::bookWithAuthor)
                .list());
  }

  private static Book bookWithAuthor(ResultSet rows, StatementContext context) throws SQLException {
    long authorId = rows.getLong(5);
    return new Book(
        rows.getLong(1),
        rows.getString(2),
        rows.getInt(3),
        rows.getBigDecimal(4),
        authorId,
        new Author(authorId, rows.getString(6), rows.getString(7), List.of()));
  }

  @Override
  public List<Author> withBooks(long lastId) {
    return jdbi.withHandle(
        handle ->
            List.copyOf(
                handle
                    .createQuery(AUTHOR_AND_BOOKS)
                    .bind("id", lastId)
                    .reduceRows(
                        new LinkedHashMap<Long, Author>(),
                        (authors, row) -> {
                          addBook(authors, row);
                          return authors;
                        })
                    .values()));
  }

  private static void addBook(Map<Long, Author> authors, RowView row) {
    Author author =
        authors.computeIfAbsent(
            row.getColumn("a_id", Long.class),
            id ->
                new Author(
                    id,
                    row.getColumn("a_name", String.class),
                    row.getColumn("a_country", String.class),
                    new ArrayList<>()));
    Long bookId = row.getColumn("b_id", Long.class);
    if (bookId != null) {
      author
          .books()
          .add(
              new Book(
                  bookId,
                  row.getColumn("b_title", String.class),
                  row.getColumn("b_pages", Integer.class),
                  row.getColumn("b_price", BigDecimal.class),
                  author.id(),
                  author));
    }
  }

  @Override
  public List<Long> insert(List<ReviewRow> reviews) {
    return jdbi.withHandle(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  "insert into review (book_id, stars, comment) values (:book, :stars, :comment)");
          for (ReviewRow review : reviews) {
            batch
                .bind("book", review.bookId())
                .bind("stars", review.stars())
                .bind("comment", review.comment())
                .add();
          }
          return batch.executePreparedBatch("id").mapTo(Long.class).list();
        });
  }

  @Override
  public void updatePrice(long id, BigDecimal price) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update book set price = :price where id = :id")
                .bind("price", price)
                .bind("id", id)
                .execute());
  }

  @Override
  public void changePages(long id, int pages) {
    jdbi.useHandle(
        handle -> {
          Book book =
              handle
                  .createQuery(BOOK + " where id = :id")
                  .bind("id", id)
                  .map(JdbiWorkloads::book)
                  .one();
          handle
              .createUpdate("update book set pages = :pages where id = :id")
              .bind("pages", pages)
              .bind("id", book.id())
              .execute();
        });
  }

  @Override
  public List<Book> search(BookSearch search) {
    StringBuilder sql = new StringBuilder(BOOK).append(" where 1 = 1");
    if (search.authorId() != null) {
      sql.append(" and author_id = :author");
    }
    if (search.minimumPages() != null) {
      sql.append(" and pages >= :pages");
    }
    if (search.maximumPrice() != null) {
      sql.append(" and price <= :price");
    }
    return jdbi.withHandle(
        handle -> bind(handle.createQuery(sql), search).map(JdbiWorkloads::book).list());
  }

  private static Query bind(Query query, BookSearch search) {
    if (search.authorId() != null) {
      query.bind("author", search.authorId());
    }
    if (search.minimumPages() != null) {
      query.bind("pages", search.minimumPages());
    }
    if (search.maximumPrice() != null) {
      query.bind("price", search.maximumPrice());
    }
    return query;
  }

  @Override
  public long stream() {
    return jdbi.withHandle(
        handle -> {
          try (Stream<Book> books =
              handle
                  .createQuery(BOOK)
                  .setFetchSize(ROWS_OF_A_FETCH)
                  .map(JdbiWorkloads::book)
                  .stream()) {
            return books.mapToLong(JdbiWorkloads::sum).sum();
          }
        });
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
    return Objects.requireNonNull(book.author());
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
