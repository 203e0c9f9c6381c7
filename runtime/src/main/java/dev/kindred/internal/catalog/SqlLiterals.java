package dev.kindred.internal.catalog;

import java.util.List;
import java.util.regex.Pattern;

/** Text literals in SQL. */
public final class SqlLiterals {

  private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

  private SqlLiterals() {}

  /** Returns the values of the literals in a text, in order. */
  public static List<String> all(String sql) {
    return LITERAL.matcher(sql).results().map(each -> each.group(1).replace("''", "'")).toList();
  }

  /** Returns the text with another text for each literal. */
  public static String replaced(String sql, String replacement) {
    return LITERAL.matcher(sql).replaceAll(replacement);
  }
}
