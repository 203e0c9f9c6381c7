package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;

/**
 * The function behind SQLite's operator REGEXP, which has none by itself: Java's regular
 * expressions. The only user of the driver's classes, which may not be there.
 */
final class SqliteRegex extends Function {

  private static final Set<Connection> HAVE_IT =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private @Nullable Pattern last;

  private SqliteRegex() {}

  /** Defines the function on a connection; one of another driver stays without. */
  static void define(Connection connection) throws SQLException {
    if (connection.isWrapperFor(SQLiteConnection.class)) {
      SQLiteConnection own = connection.unwrap(SQLiteConnection.class);
      if (!HAVE_IT.contains(own)) {
        create(own, "regexp", new SqliteRegex(), 2, FLAG_DETERMINISTIC);
        HAVE_IT.add(own);
      }
    }
  }

  /** {@code text REGEXP pattern} is {@code regexp(pattern, text)}. */
  @Override
  protected void xFunc() throws SQLException {
    String pattern = value_text(0);
    String text = value_text(1);
    if (pattern == null || text == null) {
      result();
      return;
    }
    try {
      result(compiled(pattern).matcher(text).find() ? 1 : 0);
    } catch (PatternSyntaxException e) {
      error("A regular expression is wrong: " + e.getDescription() + ".");
    }
  }

  private Pattern compiled(String pattern) {
    Pattern known = last;
    if (known == null || !known.pattern().equals(pattern)) {
      known = Pattern.compile(pattern, Pattern.UNICODE_CASE);
      last = known;
    }
    return known;
  }
}
