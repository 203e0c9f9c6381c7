package dev.kindred.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A database with the tables of the workloads and their rows. Its pool gives connections with
 * auto-commit off, for all peers alike.
 */
public final class BenchmarkDatabase implements AutoCloseable {

  /** The system property with the URL of a PostgreSQL server. */
  public static final String POSTGRESQL = "benchmarks.postgresql";

  private static final int CONNECTIONS = 4;

  private final Engine engine;
  private final HikariDataSource pool;
  private final OperationDataSource dataSource;

  private BenchmarkDatabase(Engine engine, int connections) {
    this.engine = engine;
    this.pool = new HikariDataSource(configuration(engine, connections));
    this.dataSource = new OperationDataSource(pool);
  }

  /** Opens one with all rows. */
  public static BenchmarkDatabase open(Engine engine) {
    return open(engine, BenchmarkData.AUTHORS);
  }

  /** Opens one with fewer authors. */
  public static BenchmarkDatabase open(Engine engine, int authors) {
    return open(engine, authors, CONNECTIONS);
  }

  /** Opens one with any number of authors and connections. */
  public static BenchmarkDatabase open(Engine engine, int authors, int connections) {
    BenchmarkDatabase database = new BenchmarkDatabase(engine, connections);
    database.within(
        connection -> {
          if (engine == Engine.POSTGRESQL) {
            execute(connection, "drop schema public cascade; create schema public");
          }
          execute(connection, Resources.text("schema.sql"));
          BenchmarkData.insert(connection, authors);
        });
    if (engine == Engine.POSTGRESQL) {
      database.within(connection -> execute(connection, "analyze"));
    }
    return database;
  }

  private static HikariConfig configuration(Engine engine, int connections) {
    HikariConfig configuration = new HikariConfig();
    configuration.setJdbcUrl(url(engine));
    configuration.setAutoCommit(false);
    configuration.setMaximumPoolSize(connections);
    configuration.setMinimumIdle(1);
    return configuration;
  }

  private static String url(Engine engine) {
    return switch (engine) {
      // As PostgreSQL does, so that names in quotes are the same on both.
      case H2 ->
          "jdbc:h2:mem:"
              + UUID.randomUUID()
              + ";DATABASE_TO_LOWER=TRUE;OPTIMIZE_REUSE_RESULTS=FALSE";
      case POSTGRESQL -> System.getProperty(POSTGRESQL);
    };
  }

  /** Returns which database it is. */
  public Engine engine() {
    return engine;
  }

  /** Returns the data source for a peer: within an operation, that of its transaction. */
  public OperationDataSource dataSource() {
    return dataSource;
  }

  /** Removes what the workloads inserted, so that tables do not grow. */
  public void removeReviews() {
    within(connection -> execute(connection, "truncate table review"));
  }

  /** Returns the values of all books and reviews, as JDBC reads them. */
  public List<List<Object>> storedRows() {
    List<List<Object>> stored = new ArrayList<>();
    within(
        connection -> {
          read(connection, "select title, pages, price, author_id from book order by id", stored);
          read(connection, "select book_id, stars, comment from review order by id", stored);
        });
    return stored;
  }

  private static void read(Connection connection, String sql, List<List<Object>> stored)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(rows.getObject(column));
        }
        stored.add(row);
      }
    }
  }

  private void within(Work work) {
    try (Connection connection = pool.getConnection()) {
      work.run(connection);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  private interface Work {
    void run(Connection connection) throws SQLException;
  }
}
