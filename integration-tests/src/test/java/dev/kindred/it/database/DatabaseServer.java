package dev.kindred.it.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where empty databases come from. */
abstract class DatabaseServer {

  /** The URL up to the name of the database, the name, and the options after it. */
  private static final Pattern URL = Pattern.compile("(jdbc:[^?;]*[:/])([^?;:/]+)([?;].*)?");

  /** Makes the database, if connecting to it does not, and says how to connect to it. */
  abstract String create(String name);

  /** Gives back what the database took, after its last connection was closed. */
  abstract void drop(String name);

  /** The name of a database, from its number in this JVM. */
  String name(int number) {
    return "kindred_" + ProcessHandle.current().pid() + "_" + number;
  }

  /** The URL with another database in it. */
  static String withDatabase(String url, String database) {
    Matcher matcher = URL.matcher(url);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("No database in the URL " + url.replaceAll("[?;].*", ""));
    }
    String options = matcher.group(3);
    return matcher.group(1) + database + (options == null ? "" : options);
  }

  /** Databases that exist from the first connection to them on. */
  static DatabaseServer inProcess(String url, String drop) {
    return new DatabaseServer() {
      @Override
      String create(String name) {
        return withDatabase(url, name);
      }

      @Override
      void drop(String name) {
        execute(withDatabase(url, name), drop);
      }
    };
  }

  static DatabaseServer sqliteFiles() {
    Path directory = Workspace.data("sqlite");
    Workspace.stopAtExit("sqlite", () -> {});
    return sqliteFiles(directory.resolve("kindred"));
  }

  /** One file for each database, next to the given one. */
  static DatabaseServer sqliteFiles(Path sibling) {
    Path directory = sibling.toAbsolutePath().getParent();
    return new DatabaseServer() {
      @Override
      String create(String name) {
        return "jdbc:sqlite:" + directory.resolve(name + ".db");
      }

      @Override
      void drop(String name) {
        try {
          for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(directory.resolve(name + ".db" + suffix));
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  static void execute(String url, String... statements) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot run " + String.join("; ", statements), e);
    }
  }
}
