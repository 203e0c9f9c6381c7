package dev.kindred.spring.boot.actuate;

import dev.kindred.Database;
import dev.kindred.spi.EntityRegistry;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Details of the health of an open database. */
final class DatabaseHealth {

  private static final int SECONDS = 5;

  private DatabaseHealth() {}

  /**
   * Asks the database for a connection that works.
   *
   * @throws SQLException if it does not work
   */
  static Map<String, Object> check(Database database) throws SQLException {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("database", database.dsl().family().getName());
    details.put("entities", EntityRegistry.all().size());
    boolean works = database.dsl().connectionResult(connection -> connection.isValid(SECONDS));
    if (!works) {
      throw new SQLException("The connection to the database does not work.");
    }
    return details;
  }
}
