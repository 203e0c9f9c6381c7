package dev.kindred.spring;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Servers that the tests run on. PostgreSQL is started at first use, unless a variable has its URL.
 */
enum TestServer {
  H2 {
    @Override
    String newDatabase() {
      return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }
  },
  POSTGRESQL {
    private String server;

    @Override
    synchronized String newDatabase() {
      String given = System.getenv("KINDRED_TEST_POSTGRESQL_URL");
      boolean isOurs = given == null || given.isBlank();
      if (server == null) {
        server = isOurs ? start() : given.strip();
      }
      String name = "kindred_spring_" + UUID.randomUUID().toString().replace("-", "");
      execute(server, "create database " + name);
      if (!isOurs) {
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(() -> execute(server, "drop database " + name + " with (force)")));
      }
      return server.replaceFirst("/[^/?]+\\?", "/" + name + "?");
    }
  };

  /** Creates an empty database and returns its URL. */
  abstract String newDatabase();

  private static String start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(Path.of("target/postgresql").toFile())
              .setServerConfig("fsync", "off")
              .setServerConfig("max_connections", "50")
              .start();
      return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
