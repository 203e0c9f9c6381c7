package dev.kindred.benchmark.jdbc;

import dev.kindred.benchmark.AuthorRow;
import dev.kindred.benchmark.BookRow;
import dev.kindred.benchmark.BookSearch;
import dev.kindred.benchmark.ReviewRow;
import dev.kindred.benchmark.Sums;
import dev.kindred.benchmark.Workloads;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

final class JdbcWorkloads implements Workloads<Author, Book> {

  private static final String BOOK = "select id, title, pages, price, author_id from book";
  private static final String BOOK_AND_AUTHOR =
      "select b.id, b.title, b.pages, b.price, b.author_id, a.name, a.country"
          + " from book b join author a on a.id = b.author_id";
  private static final String AUTHOR_AND_BOOKS =
      "select a.id, a.name, a.country, b.id, b.title, b.pages, b.price"
          + " from author a left join book b on b.author_id = a.id where a.id <= ? order by a.id";
  private static final int ROWS_OF_A_FETCH = 1_000;

  private final DataSource dataSource;

  JdbcWorkloads(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Book byKey(long id) {
    return with(BOOK + " where id = ?", statement -> book(statement, id));
  }

  private static Book book(PreparedStatement statement, long id) throws SQLException {
    statement.setLong(1, id);
    try (ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new IllegalStateException("There is no book " + id + ".");
      }
      return book(rows);
    }
  }

  @Override
  public List<Book> byAuthorName(String name) {
    return with(
        BOOK_AND_AUTHOR + " where a.name = ?",
        statement -> {
          statement.setString(1, name);
          return booksWithAuthors(statement);
        });
  }

  @Override
  public List<Book> withAuthors(long lastId) {
    return with(
        BOOK_AND_AUTHOR + " where b.id <= ?",
        statement -> {
          statement.setLong(1, lastId);
          return booksWithAuthors(statement);
        });
  }

  private static List<Book> booksWithAuthors(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<Book> books = new ArrayList<>();
      while (rows.next()) {
        long authorId = rows.getLong(5);
        books.add(
            new Book(
                rows.getLong(1),
                rows.getString(2),
                rows.getInt(3),
                rows.getBigDecimal(4),
                authorId,
                new Author(authorId, rows.getString(6), rows.getString(7), List.of())));
      }
      return books;
    }
  }

  @Override
  public List<Author> withBooks(long lastId) {
    return with(
        AUTHOR_AND_BOOKS,
        statement -> {
          statement.setLong(1, lastId);
          return authorsWithBooks(statement);
        });
  }

  private static List<Author> authorsWithBooks(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<Author> authors = new ArrayList<>();
      Author author = null;
      while (rows.next()) {
        long id = rows.getLong(1);
        if (author == null || author.id() != id) {
          author = new Author(id, rows.getString(2), rows.getString(3), new ArrayList<>());
          authors.add(author);
        }
        long bookId = rows.getLong(4);
        if (!rows.wasNull()) {
          author.books().add(bookOf(author, bookId, rows));
        }
      }
      return authors;
    }
  }

  private static Book bookOf(Author author, long id, ResultSet rows) throws SQLException {
    return new Book(
        id, rows.getString(5), rows.getInt(6), rows.getBigDecimal(7), author.id(), author);
  }

  @Override
  public List<Long> insert(List<ReviewRow> reviews) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "insert into review (book_id, stars, comment) values (?, ?, ?)",
                new String[] {"id"})) {
      for (ReviewRow review : reviews) {
        statement.setLong(1, review.bookId());
        statement.setInt(2, review.stars());
        statement.setString(3, review.comment());
        statement.addBatch();
      }
      statement.executeBatch();
      return keys(statement, reviews.size());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Long> keys(PreparedStatement statement, int count) throws SQLException {
    try (ResultSet rows = statement.getGeneratedKeys()) {
      List<Long> keys = new ArrayList<>(count);
      while (rows.next()) {
        keys.add(rows.getLong(1));
      }
      return keys;
    }
  }

  @Override
  public void updatePrice(long id, BigDecimal price) {
    with(
        "update book set price = ? where id = ?",
        statement -> {
          statement.setBigDecimal(1, price);
          statement.setLong(2, id);
          return statement.executeUpdate();
        });
  }

  @Override
  public void changePages(long id, int pages) {
    Book book = byKey(id);
    with(
        "update book set pages = ? where id = ?",
        statement -> {
          statement.setInt(1, pages);
          statement.setLong(2, book.id());
          return statement.executeUpdate();
        });
  }

  @Override
  public List<Book> search(BookSearch search) {
    StringBuilder sql = new StringBuilder(BOOK).append(" where 1 = 1");
    List<Object> values = new ArrayList<>();
    if (search.authorId() != null) {
      sql.append(" and author_id = ?");
      values.add(search.authorId());
    }
    if (search.minimumPages() != null) {
      sql.append(" and pages >= ?");
      values.add(search.minimumPages());
    }
    if (search.maximumPrice() != null) {
      sql.append(" and price <= ?");
      values.add(search.maximumPrice());
    }
    return with(sql.toString(), statement -> books(statement, values));
  }

  private static List<Book> books(PreparedStatement statement, List<Object> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    try (ResultSet rows = statement.executeQuery()) {
      List<Book> books = new ArrayList<>();
      while (rows.next()) {
        books.add(book(rows));
      }
      return books;
    }
  }

  @Override
  public long stream() {
    return with(
        BOOK,
        statement -> {
          statement.setFetchSize(ROWS_OF_A_FETCH);
          long sum = 0;
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              Book book = book(rows);
              sum += Sums.of(book.id(), book.title(), book.pages(), book.price(), book.authorId());
            }
          }
          return sum;
        });
  }

  private static Book book(ResultSet rows) throws SQLException {
    return new Book(
        rows.getLong(1),
        rows.getString(2),
        rows.getInt(3),
        rows.getBigDecimal(4),
        rows.getLong(5),
        null);
  }

  private <T> T with(String sql, Work<T> work) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.run(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
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

  private interface Work<T> {
    T run(PreparedStatement statement) throws SQLException;
  }
}
