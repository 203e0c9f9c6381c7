package dev.kindred.tool.internal.catalog;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of a condition or expression, without the quotes and parentheses that the database adds.
 * What is in quotes is left as it is unless it is a plain name.
 */
final class TidyText {

  private static final Pattern TEXT_OR_NAME =
      Pattern.compile("'(?:[^']|'')*'|\"([^\"]+)\"|`([^`]+)`");

  private TidyText() {}

  static String tidy(CatalogDialect dialect, String sql) {
    Matcher matcher = TEXT_OR_NAME.matcher(sql);
    String unquoted =
        matcher.replaceAll(found -> Matcher.quoteReplacement(unquoted(dialect, found.group())));
    return withoutParentheses(unquoted.strip());
  }

  private static String unquoted(CatalogDialect dialect, String part) {
    if (part.startsWith("'")) {
      return part;
    }
    String name = StoredNames.declared(dialect, part.substring(1, part.length() - 1));
    boolean isPlain = name.matches("[a-z_][a-z0-9_]*") && !StoredNames.isQuoted(name);
    return isPlain && (dialect != CatalogDialect.H2 || isFolded(part)) ? name : part;
  }

  private static boolean isFolded(String part) {
    return part.equals(part.toUpperCase(Locale.ROOT));
  }

  /** Leaves out parentheses around all of a text. */
  private static String withoutParentheses(String sql) {
    String text = sql;
    while (text.startsWith("(") && closing(text) == text.length() - 1) {
      text = text.substring(1, text.length() - 1).strip();
    }
    return text;
  }

  private static int closing(String text) {
    int depth = 0;
    boolean isInText = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'') {
        isInText = !isInText;
      } else if (!isInText && c == '(') {
        depth++;
      } else if (!isInText && c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
