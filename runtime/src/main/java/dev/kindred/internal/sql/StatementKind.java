package dev.kindred.internal.sql;

import java.util.Locale;

/** Kind of statement, by its first word. */
public enum StatementKind {
  /** Reads rows. */
  SELECT,
  /** Inserts rows. */
  INSERT,
  /** Updates rows. */
  UPDATE,
  /** Deletes rows. */
  DELETE,
  /** Anything else, such as DDL. */
  OTHER;

  /** Returns the kind of a statement. */
  public static StatementKind of(String sql) {
    return switch (firstWord(sql).toLowerCase(Locale.ROOT)) {
      case "select", "with", "values" -> SELECT;
      case "insert", "merge", "replace" -> INSERT;
      case "update" -> UPDATE;
      case "delete" -> DELETE;
      default -> OTHER;
    };
  }

  private static String firstWord(String sql) {
    int from = 0;
    while (from < sql.length()
        && (Character.isWhitespace(sql.charAt(from)) || sql.charAt(from) == '(')) {
      from++;
    }
    int to = from;
    while (to < sql.length() && Character.isLetter(sql.charAt(to))) {
      to++;
    }
    return sql.substring(from, to);
  }

  /** Returns the word in lower case. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
