package dev.kindred.migration.text;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.spi.QuotedNames;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and texts as lines have them. */
final class Tokens {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  private Tokens() {}

  /** Returns the name of a column, a table or a schema. */
  static String name(String nameInSql) {
    String plain = QuotedNames.plain(nameInSql);
    return plain.equals(nameInSql) ? nameInSql : quoted(plain);
  }

  /** Returns the name of a constraint or an index, which can contain double quotes. */
  static String constraintName(String name) {
    return PLAIN.matcher(name).matches() ? name : quoted(name);
  }

  static String table(QualifiedName table) {
    return table.schema().isEmpty()
        ? name(table.name())
        : name(table.schema()) + '.' + name(table.name());
  }

  static String names(List<String> columns) {
    return columns.stream().map(Tokens::name).collect(Collectors.joining(", ", "(", ")"));
  }

  static String texts(List<String> texts) {
    return texts.stream().map(Tokens::text).collect(Collectors.joining(", ", "(", ")"));
  }

  /** Returns a text in single quotes, on one line. */
  static String text(String text) {
    return text.chars()
        .mapToObj(each -> escaped((char) each))
        .collect(Collectors.joining("", "'", "'"));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
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
