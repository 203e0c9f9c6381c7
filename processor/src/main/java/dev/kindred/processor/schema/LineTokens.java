package dev.kindred.processor.schema;

import dev.kindred.processor.model.SqlNames;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and texts as the lines of a table's text have them. */
final class LineTokens {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  private LineTokens() {}

  /** Returns a name, in double quotes where SQL needs them. */
  static String name(String name) {
    return SqlNames.of(name).equals(name) ? name : quoted(name);
  }

  /**
   * Returns the name of a constraint or an index. It is taken as the runtime has it, with the
   * quotes of a declared one.
   */
  static String constraint(String name) {
    return PLAIN.matcher(name).matches() ? name : quoted(name);
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Returns the name of a table, after that of its schema if it has one. */
  static String table(String schema, String name) {
    return schema.isEmpty() ? name(name) : name(schema) + '.' + name(name);
  }

  /** Returns names in parentheses. */
  static String list(List<String> names) {
    return names.stream().map(LineTokens::name).collect(Collectors.joining(", ", "(", ")"));
  }

  /** Returns a text in single quotes, on one line. */
  static String text(String text) {
    StringBuilder quoted = new StringBuilder("'");
    text.chars().forEach(each -> quoted.append(escaped((char) each)));
    return quoted.append('\'').toString();
  }

  private static String escaped(char character) {
    return switch (character) {
      case '\'' -> "''";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          Character.isISOControl(character)
              ? String.format(Locale.ROOT, "\\u%04x", (int) character)
              : String.valueOf(character);
    };
  }
}
