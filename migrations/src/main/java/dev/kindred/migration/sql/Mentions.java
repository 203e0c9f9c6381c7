package dev.kindred.migration.sql;

import dev.kindred.spi.QuotedNames;
import java.util.regex.Pattern;

/** Search for names in SQL that somebody wrote. */
final class Mentions {

  private Mentions() {}

  /** Returns whether SQL has a name as a word. */
  static boolean of(String name, String sql) {
    return Pattern.compile(
            "(?<![\\w$])" + Pattern.quote(QuotedNames.plain(name)) + "(?![\\w$])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(sql)
        .find();
  }
}
