package dev.kindred.tool.internal.choice;

import dev.kindred.internal.catalog.SqlLiterals;
import dev.kindred.tool.internal.table.SqlType;
import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that say no more than the type of a column: the names of an enum, the length of a text,
 * that a text is JSON. Kindred writes them itself.
 */
final class ColumnChecks {

  private static final String NAME = "[\"`\\[]?([\\w$]+)[\"`\\]]?";
  private static final Pattern VALUES =
      Pattern.compile("(?is)\\(*" + NAME + "\\)*\\s+in\\s*\\(((?:\\s*'(?:[^']|'')*'\\s*,?)+)\\)");
  private static final Pattern ANY_VALUE =
      Pattern.compile(
          "(?is)\\(*" + NAME + "\\)*(?:::[\\w ]+)?\\)*\\s*=\\s*any\\s*\\(+array\\[(.*?)\\].*");
  private static final Pattern LENGTH =
      Pattern.compile("(?is)length\\(" + NAME + "\\)\\s*<=\\s*(\\d+)");
  private static final Pattern IS_JSON = Pattern.compile("(?is)json_valid\\(" + NAME + "\\)");
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<String, Integer> lengths = new LinkedHashMap<>();
  private final List<String> json = new ArrayList<>();
  private final List<Table.Check> others = new ArrayList<>();

  ColumnChecks(Table table) {
    table.checks().forEach(check -> sort(table, check));
  }

  private void sort(Table table, Table.Check check) {
    if (!isNames(table, check.condition())
        && !isLength(table, check.condition())
        && !isJson(table, check.condition())) {
      others.add(check);
    }
  }

  private boolean isNames(Table table, String condition) {
    for (Pattern pattern : List.of(VALUES, ANY_VALUE)) {
      Matcher matcher = pattern.matcher(condition);
      if (matcher.matches()) {
        List<String> values = SqlLiterals.all(matcher.group(2));
        boolean areConstants =
            !values.isEmpty()
                && values.stream().allMatch(each -> CONSTANT.matcher(each).matches())
                && values.stream().allMatch(JavaNames::isConstant);
        Optional<TableColumn> column = column(table, matcher.group(1));
        if (areConstants && column.isPresent() && isText(column.get())) {
          names.put(column.get().name(), values.stream().distinct().toList());
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isText(TableColumn column) {
    return TypeChoice.of(column.type())
        .filter(choice -> choice.type() == ValueType.TEXT && choice.databaseType().isEmpty())
        .isPresent();
  }

  /** Only SQLite has such checks of Kindred, for binary values too. */
  private boolean isLength(Table table, String condition) {
    Matcher matcher = LENGTH.matcher(condition);
    Optional<TableColumn> column =
        matcher.matches() ? column(table, matcher.group(1)) : Optional.empty();
    if (column.isEmpty()) {
      return false;
    }
    int length = Integer.parseInt(matcher.group(2));
    int declared = column.get().type().length();
    boolean isOfType =
        declared == length || (declared == 0 && column.get().type().name().equals("blob"));
    if (isOfType) {
      lengths.put(column.get().name(), length);
    }
    return isOfType;
  }

  private boolean isJson(Table table, String condition) {
    Matcher matcher = IS_JSON.matcher(condition);
    Optional<TableColumn> column =
        matcher.matches() ? column(table, matcher.group(1)) : Optional.empty();
    column.ifPresent(each -> json.add(each.name()));
    return column.isPresent();
  }

  private static Optional<TableColumn> column(Table table, String name) {
    return table.columns().stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns the names that a check allows for a column, if there is one. */
  List<String> names(TableColumn column) {
    return column.type().labels().isEmpty()
        ? names.getOrDefault(column.name(), List.of())
        : column.type().labels();
  }

  /** Returns the type of a column with what checks say of it. */
  SqlType type(TableColumn column) {
    if (json.contains(column.name())) {
      SqlType type = column.type();
      return new SqlType(
          "json", false, "json", 0, 0, 0, type.domain(), type.enumeration(), List.of());
    }
    return lengths.containsKey(column.name())
        ? column.type().ofLength(lengths.get(column.name()))
        : column.type();
  }

  /** Returns the other checks. */
  List<Table.Check> others() {
    return others;
  }
}
