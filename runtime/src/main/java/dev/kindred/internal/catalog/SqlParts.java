package dev.kindred.internal.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a statement that creates a table. */
final class SqlParts {

  private static final String IN_QUOTES = "'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`|\\[[^\\]]*\\]";

  private static final Pattern QUOTED = Pattern.compile(IN_QUOTES);

  /** Comments, which are none in quotes. */
  private static final Pattern COMMENT_OR_QUOTED =
      Pattern.compile("(?s)(" + IN_QUOTES + ")|--[^\\n]*|/\\*.*?\\*/");

  private static final Pattern NAME =
      Pattern.compile("\\s*(\"[^\"]*\"|`[^`]*`|\\[[^\\]]*\\]|'[^']*'|[^\\s(,]+)");

  private static final Pattern WHERE = Pattern.compile("(?i)\\bwhere\\b");

  private SqlParts() {}

  /** Returns what follows WHERE; all if there is no such word. */
  static String afterWhere(String sql) {
    Matcher where = WHERE.matcher(masked(sql));
    return where.find() ? sql.substring(where.end()) : sql;
  }

  /** Returns the definitions of columns and constraints, which commas separate. */
  static List<String> ofTable(String sql) {
    String text =
        COMMENT_OR_QUOTED
            .matcher(sql)
            .replaceAll(
                found -> found.group(1) == null ? " " : Matcher.quoteReplacement(found.group(1)));
    String masked = masked(text);
    int open = masked.indexOf('(');
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = open + 1;
    for (int i = open; i >= 0 && i < masked.length(); i++) {
      char c = masked.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 || (depth == 1 && c == ',')) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
      if (depth == 0) {
        break;
      }
    }
    return parts;
  }

  /** Returns the text with underscores for what is in quotes, so that words in it are not found. */
  static String masked(String sql) {
    return QUOTED.matcher(sql).replaceAll(found -> "_".repeat(found.group().length()));
  }

  /** Returns what is between an opening parenthesis at a position and its closing one. */
  static String parenthesized(String sql, int open) {
    String masked = masked(sql);
    int depth = 0;
    for (int i = open; i < masked.length(); i++) {
      char c = masked.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return sql.substring(open + 1, i);
      }
    }
    return sql.substring(open);
  }

  /** Returns the first name of a part, without quotes. */
  static String firstName(String part) {
    Matcher name = NAME.matcher(part);
    return name.lookingAt() ? unquoted(name.group(1)) : "";
  }

  /** Returns the names of a list, without quotes. */
  static List<String> names(String list) {
    return Arrays.stream(list.split(",", -1)).map(SqlParts::firstName).toList();
  }

  static String unquoted(String name) {
    return name.matches("(?s)([\"`'].*[\"`'])|\\[.*\\]")
        ? name.substring(1, name.length() - 1)
        : name;
  }
}
