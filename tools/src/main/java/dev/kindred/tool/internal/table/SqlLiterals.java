package dev.kindred.tool.internal.table;

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
}
