package dev.kindred.benchmark.jdbc;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.Scaling;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** By hand: the fastest statement that was found for each database. */
final class JdbcScaling implements Scaling {

  private static final String BOOK =
      "select b.id, b.title, b.pages, b.price, b.author_id from book b";

  private final BenchmarkDatabase database;
  private final JdbcWorkloads workloads;

  JdbcScaling(BenchmarkDatabase database) {
    this.database = database;
    this.workloads = new JdbcWorkloads(database.dataSource());
  }

  @Override
  public List<Book> books(long lastId) {
    return books(BOOK + " where b.id <= ?", statement -> statement.setLong(1, lastId));
  }

  @Override
  public List<Book> booksByKey(List<Long> keys) {
    String condition =
        database.engine() == Engine.H2
            ? " join unnest(cast(? as bigint array)) k (id) on b.id = k.id"
            : " where b.id = any(?)";
    return books(
        BOOK + condition,
        statement ->
            statement.setArray(
                1, statement.getConnection().createArrayOf("bigint", keys.toArray(Long[]::new))));
  }

  @Override
  public int booksOfAuthors(long lastId) {
    int books = 0;
    for (Author author : workloads.withBooks(lastId)) {
      books += author.books().size();
    }
    return books;
  }

  @Override
  public Book book(long id) {
    return workloads.byKey(id);
  }

  @Override
  public List<Book> bookWithPages(long id, List<Integer> pages) {
    String any = String.join(" or ", Collections.nCopies(pages.size(), "b.pages = ?"));
    return books(
        BOOK + " where b.id = ? and (" + any + ")",
        statement -> {
          statement.setLong(1, id);
          for (int i = 0; i < pages.size(); i++) {
            statement.setInt(i + 2, pages.get(i));
          }
        });
  }

  private List<Book> books(String sql, Binding binding) {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        List<Book> books = new ArrayList<>();
        while (rows.next()) {
          books.add(
              new Book(
                  rows.getLong(1),
                  rows.getString(2),
                  rows.getInt(3),
                  rows.getBigDecimal(4),
                  rows.getLong(5),
                  null));
        }
        return books;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }
}
