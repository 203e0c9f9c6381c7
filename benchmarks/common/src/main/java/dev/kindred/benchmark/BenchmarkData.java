package dev.kindred.benchmark;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of the tables, the same in each run: books 1 to 10 are those of author 1, and so on. */
public final class BenchmarkData {

  static final int AUTHORS = 1_000;
  static final int BOOKS = 10_000;
  private static final int BATCH = 10_000;
  private static final int BOOKS_OF_AUTHOR = BOOKS / AUTHORS;
  private static final List<String> COUNTRIES = List.of("AT", "CH", "DE", "UK", "US");

  private BenchmarkData() {}

  static void insert(Connection connection, int authors) throws SQLException {
    insertAuthors(connection, authors);
    insertBooks(connection, authors * BOOKS_OF_AUTHOR);
  }

  private static void insertAuthors(Connection connection, int authors) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into author (name, country) values (?, ?)")) {
      for (int i = 1; i <= authors; i++) {
        insert.setString(1, authorName(i));
        insert.setString(2, COUNTRIES.get(i % COUNTRIES.size()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void insertBooks(Connection connection, int books) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into book (title, pages, price, author_id) values (?, ?, ?, ?)")) {
      for (int i = 1; i <= books; i++) {
        insert.setString(1, "The book with number " + i);
        insert.setInt(2, pages(i));
        insert.setBigDecimal(3, price(i));
        insert.setLong(4, (i - 1) / BOOKS_OF_AUTHOR + 1L);
        insert.addBatch();
        if (i % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  /** Returns the name of the author with that key. */
  public static String authorName(long id) {
    return "Author " + id;
  }

  static int pages(int i) {
    return 100 + i * 7 % 400;
  }

  static BigDecimal price(int i) {
    return BigDecimal.valueOf(500 + i * 13 % 2000, 2);
  }

  static long book(int turn) {
    return 1 + turn * 37L % BOOKS;
  }

  /** Returns a number that a book did not have the last time: each write of it is a change. */
  static int changing(int turn) {
    return 1_000 + (turn + turn / BOOKS) % 1_000;
  }

  static long author(int turn) {
    return 1 + turn * 37L % AUTHORS;
  }

  static BookSearch search(int turn) {
    return new BookSearch(author(turn), 150 + turn % 50, BigDecimal.valueOf(2000 + turn % 50, 2));
  }

  static List<ReviewRow> reviews(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> new ReviewRow(i, 1 + i % 5, "What I think of book " + i))
        .toList();
  }
}
