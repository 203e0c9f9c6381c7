package dev.kindred.internal.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;

/** Functions that SQLite lacks. The driver, which may be absent, calls them in Java. */
final class SqliteFunctions {

  /** Name of the function that returns the lower case of all letters. */
  static final String LOWER_CASE = "kindred_lower";

  private static final Set<Connection> HAVE_THEM =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private SqliteFunctions() {}

  /**
   * Defines the functions on a connection; returns false if it belongs to another driver, and has
   * none.
   */
  static boolean define(Connection connection) throws SQLException {
    if (!connection.isWrapperFor(SQLiteConnection.class)) {
      return false;
    }
    SQLiteConnection own = connection.unwrap(SQLiteConnection.class);
    if (!HAVE_THEM.contains(own)) {
      define(own, "regexp", 2, new SqliteRegex());
      define(own, LOWER_CASE, 1, new SqliteLowerCase());
      HAVE_THEM.add(own);
    }
    return true;
  }

  private static void define(SQLiteConnection own, String name, int arguments, Function function)
      throws SQLException {
    Function.create(own, name, function, arguments, Function.FLAG_DETERMINISTIC);
  }
}
