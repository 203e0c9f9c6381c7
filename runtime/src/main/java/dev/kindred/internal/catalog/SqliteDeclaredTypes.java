package dev.kindred.internal.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types of SQLite's columns, which are the words that the table was created with. */
final class SqliteDeclaredTypes {

  private static final Pattern SIZED =
      Pattern.compile("(?s)(.*?)\\s*\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\)\\s*(.*)");

  /** Most characters of a text, unless SQLite is compiled for others. */
  private static final int LONGEST_TEXT = 1_000_000_000;

  private SqliteDeclaredTypes() {}

  static CatalogType of(String declared) {
    Matcher sized = SIZED.matcher(declared);
    boolean hasSize = sized.matches();
    String name = hasSize ? (sized.group(1) + " " + sized.group(4)).strip() : declared;
    String standard = standard(name.toLowerCase(Locale.ROOT));
    int size = hasSize ? number(sized.group(2)) : standard.equals("text") ? LONGEST_TEXT : 0;
    int scale = hasSize && sized.group(3) != null ? number(sized.group(3)) : 0;
    return new CatalogType(
        standard,
        false,
        declared,
        size,
        size,
        scale,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Integers of SQLite have 64 bits, and its floating-point numbers too. */
  private static String standard(String name) {
    return switch (name) {
      case "integer" -> "bigint";
      case "real", "float" -> "double";
      default -> name;
    };
  }

  private static int number(String digits) {
    return digits.length() > 18
        ? Integer.MAX_VALUE
        : (int) Math.min(Long.parseLong(digits), Integer.MAX_VALUE);
  }
}
