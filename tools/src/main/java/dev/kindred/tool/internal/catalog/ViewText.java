package dev.kindred.tool.internal.catalog;

import java.util.regex.Pattern;

/** Query of a view, as the catalog tells it. */
final class ViewText {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?is)^\\s*create\\s+(?:temp(?:orary)?\\s+)?view\\b.*?\\bas\\s+(?=select|with|values)");
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

  private ViewText() {}

  /** Returns the query on one line, without a statement around it. */
  static String query(String definition) {
    String query = HEAD.matcher(definition).replaceFirst("").strip().replaceFirst(";$", "");
    return LINE_BREAK.matcher(query).replaceAll(" ");
  }
}
