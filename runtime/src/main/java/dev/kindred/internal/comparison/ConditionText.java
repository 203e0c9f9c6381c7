package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.internal.catalog.SqlLiterals;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a check's condition, as someone or a database wrote it. */
record ConditionText(String sql) {

  private static final Pattern NAME =
      Pattern.compile(
          "\"((?:[^\"]|\"\")+)\"|`([^`]+)`|\\[([^\\]]+)\\]|([\\p{L}_][\\p{L}\\p{N}_$]*)");

  /** Type of a literal or column, which PostgreSQL and MySQL write beside it. */
  private static final Pattern TYPE =
      Pattern.compile("::[a-z ]+(?:\\(\\d+\\))?(?:\\[\\])?|_utf8mb4(?=')");

  /** Literal, which may have a letter for the national character set before it. */
  private static final Pattern NATIONAL = Pattern.compile("N?('(?:[^']|'')*')");

  /** What else is in a condition that a column has one of some values. */
  private static final Pattern MEMBERSHIP =
      Pattern.compile("(?:\\b(?:in|any|array|or|is|null)\\b|[\\s(),=\\[\\]\"`])*");

  private static final Pattern LENGTH =
      Pattern.compile("(?:char_|character_)?length\\([^<>=]*\\)<=(\\d+)");

  /** Returns the columns of a table that are mentioned, in lower case. */
  Set<String> columns(CatalogTable table) {
    Set<String> names = new HashSet<>();
    Matcher matcher = NAME.matcher(SqlLiterals.replaced(sql, "''"));
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          names.add(matcher.group(group).toLowerCase(Locale.ROOT));
        }
      }
    }
    Set<String> columns = new HashSet<>();
    table.columns().forEach(column -> columns.add(column.name().toLowerCase(Locale.ROOT)));
    names.retainAll(columns);
    return names;
  }

  /** Returns the values that a column may have, if that is all that the condition says. */
  Optional<List<String>> values(String column) {
    String plain = TYPE.matcher(NATIONAL.matcher(sql).replaceAll("$1")).replaceAll("");
    String others =
        SqlLiterals.replaced(plain, "")
            .toLowerCase(Locale.ROOT)
            .replaceAll(
                "(?<!\\w)" + Pattern.quote(column.toLowerCase(Locale.ROOT)) + "(?!\\w)", "");
    List<String> values = SqlLiterals.all(plain);
    return !values.isEmpty() && MEMBERSHIP.matcher(others).matches()
        ? Optional.of(values)
        : Optional.empty();
  }

  /** Returns the greatest length of a column's values, if that is all that the condition says. */
  OptionalInt length() {
    String plain = TYPE.matcher(sql).replaceAll("").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    String bare = plain.startsWith("(") ? plain.substring(1, plain.length() - 1) : plain;
    Matcher length = LENGTH.matcher(bare);
    return length.matches()
        ? OptionalInt.of(Integer.parseInt(length.group(1)))
        : OptionalInt.empty();
  }
}
