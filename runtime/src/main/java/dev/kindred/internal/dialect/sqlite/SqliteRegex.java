package dev.kindred.internal.dialect.sqlite;

import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/**
 * Function for SQLite's operator REGEXP, which has no implementation by default: Java's regular
 * expressions.
 */
final class SqliteRegex extends Function {

  private @Nullable Pattern last;

  /** Computes {@code regexp(pattern, text)}, which SQLite calls for {@code text REGEXP pattern}. */
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
