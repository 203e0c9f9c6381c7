package dev.kindred.internal.dialect.sqlite;

import java.sql.SQLException;
import org.sqlite.Function;

/**
 * The lower case of a text, character by character; NULL of NULL. SQLite's own function knows ASCII
 * only, and is not replaced: what users index by it would be wrong on other connections.
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
