package dev.kindred.tool;

import dev.kindred.tool.internal.table.TableName;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Patterns of tables' names, whatever their case: {@code *} stands for any characters and {@code ?}
 * for one. A pattern with a point is for the name with its schema.
 */
final class TablePatterns {

  private final List<Pattern> include;
  private final List<Pattern> exclude;

  TablePatterns(List<String> include, List<String> exclude) {
    this.include = include.stream().map(TablePatterns::pattern).toList();
    this.exclude = exclude.stream().map(TablePatterns::pattern).toList();
  }

  private static Pattern pattern(String pattern) {
    String qualified = pattern.contains(".") ? pattern : "*." + pattern;
    String expression = Pattern.quote(qualified).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean match(TableName table) {
    return (include.isEmpty() || matches(include, table)) && !matches(exclude, table);
  }

  private static boolean matches(List<Pattern> patterns, TableName table) {
    return patterns.stream().anyMatch(each -> each.matcher(table.toString()).matches());
  }
}
