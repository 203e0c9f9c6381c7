package dev.kindred.tool;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Database in memory, which exists until it is closed. */
final class H2Schema implements AutoCloseable {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final String url = "jdbc:h2:mem:tools" + NUMBERS.incrementAndGet();
  private final Connection connection;

  H2Schema(String... statements) throws SQLException {
    connection = DriverManager.getConnection(url);
    run(statements);
  }

  void run(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  String url() {
    return url;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
