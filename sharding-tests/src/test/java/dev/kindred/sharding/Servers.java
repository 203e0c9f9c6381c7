package dev.kindred.sharding;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * PostgreSQL servers, started for this JVM. Where the environment variable {@code
 * KINDRED_TEST_POSTGRESQL_URL} names a server, they are databases of that one.
 */
final class Servers implements AutoCloseable {

  private final List<String> urls = new ArrayList<>();
  private final List<Connection> connections = new ArrayList<>();
  private final List<Runnable> closed = new ArrayList<>();

  Servers(String... names) {
    String given = System.getenv("KINDRED_TEST_POSTGRESQL_URL");
    for (String name : names) {
      urls.add(given == null || given.isBlank() ? start() : database(given.strip(), name));
      connections.add(connected(urls.get(urls.size() - 1)));
    }
  }

  /** JDBC URLs of empty databases. */
  List<String> urls() {
    return urls;
  }

  private static Connection connected(String url) {
    try {
      return DriverManager.getConnection(url);
    } catch (SQLException e) {
      throw new IllegalStateException(url, e);
    }
  }

  private String start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              .setLocaleConfig("locale", "C")
              .setServerConfig("fsync", "off")
              .setServerConfig("timezone", "UTC")
              .start();
      closed.add(() -> close(server));
      return server.getJdbcUrl("postgres", "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String database(String server, String name) {
    execute(server, "drop database if exists " + name + " with (force)");
    execute(server, "create database " + name);
    closed.add(() -> execute(server, "drop database if exists " + name + " with (force)"));
    return server.replaceFirst("/[^/?]*\\?", "/" + name + "?");
  }

  /** Runs SQL on one of the servers. */
  void execute(int server, String sql) {
    try (Statement statement = connections.get(server).createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The texts that a query of one of the servers returns. */
  Collection<String> texts(int server, String query) {
    Collection<String> rows = new TreeSet<>();
    try (Statement statement = connections.get(server).createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
    return rows;
  }

  private static void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    closed.forEach(Runnable::run);
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
