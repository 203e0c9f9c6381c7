package dev.kindred.tool.internal.replay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Databases of H2, in memory. */
final class H2Databases implements ScratchDatabases {

  private final List<String> urls = new ArrayList<>();

  @Override
  public String create() {
    String url = "jdbc:h2:mem:kindred_" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    urls.add(url);
    return url;
  }

  @Override
  public void close() throws SQLException {
    for (String url : urls) {
      try (Connection connection = DriverManager.getConnection(url)) {
        connection.createStatement().execute("shutdown");
      }
    }
  }
}
