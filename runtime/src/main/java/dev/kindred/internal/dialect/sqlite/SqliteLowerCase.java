package dev.kindred.internal.dialect.sqlite;

import java.sql.SQLException;
import org.sqlite.Function;

/**
 * Function that returns the lower case of a text, character by character; NULL for NULL. SQLite's
 * own function, which only converts ASCII, is not replaced, since users' indexes on it would be
 * wrong on other connections.
 */
final class SqliteLowerCase extends Function {

  @Override
  protected void xFunc() throws SQLException {
    String text = value_text(0);
    if (text == null) {
      result();
    } else {
      result(lower(text));
    }
  }

  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }
}
