package dev.kindred.tool.internal.replay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Databases of a server, with names that no other has. */
final class ServerDatabases implements ScratchDatabases {

  private final String url;
  private final Runnable stop;
  private final List<String> names = new ArrayList<>();

  /**
   * Creates no database yet.
   *
   * @param url the URL of any database of the server
   * @param stop stops the server, or does nothing
   */
  ServerDatabases(String url, Runnable stop) {
    this.url = url;
    this.stop = stop;
  }

  @Override
  public String create() throws SQLException {
    String name = "kindred_" + UUID.randomUUID().toString().replace('-', '_');
    execute("create database " + name);
    names.add(name);
    return named(url, name);
  }

  /** Returns the URL with another database. */
  static String named(String url, String name) {
    return url.replaceFirst("(jdbc:\\w+://[^/?]*)/?[^?]*", "$1/" + name);
  }

  @Override
  public void close() throws SQLException {
    try {
      for (String name : names) {
        execute("drop database " + name);
      }
    } finally {
      stop.run();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.createStatement().execute(sql);
    }
  }
}
