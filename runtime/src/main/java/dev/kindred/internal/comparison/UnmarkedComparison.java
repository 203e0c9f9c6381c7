package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.Name;

/** Search for what makes values unique among the rows that are not marked as deleted. */
record UnmarkedComparison(CatalogTable table, DeclaredTable.Unmarked rows) {

  /** Returns whether columns are unique among these rows, or fewer columns are. */
  boolean isUnique(List<Name> columns) {
    return table
            .partlyUnique()
            .filter(index -> index.rows().filter(this::isOfUnmarked).isPresent())
            .anyMatch(index -> KeyComparison.isAmong(columns, index.columns()))
        || table.uniqueColumns().anyMatch(all -> hasOneMore(columns, all));
  }

  /** Returns whether a condition, as a catalog spells it, selects the rows that are not marked. */
  private boolean isOfUnmarked(String condition) {
    String words = condition.toLowerCase(Locale.ROOT).replaceAll("[\\s()\"`\\[\\]]", "");
    String mark = mark();
    return Set.of(
            mark + "isnull",
            "not" + mark,
            mark + "isfalse",
            mark + "isnottrue",
            mark + "=false",
            mark + "=0")
        .contains(words);
  }

  private String mark() {
    return String.valueOf(rows.mark().last()).toLowerCase(Locale.ROOT);
  }

  /** Returns whether constrained columns have one that the database computes from the mark. */
  private boolean hasOneMore(List<Name> columns, List<String> constrained) {
    return table.columns().stream()
        .filter(column -> constrained.contains(column.name()) && isOfMark(column))
        .anyMatch(
            column ->
                KeyComparison.isAmong(
                    columns,
                    constrained.stream().filter(each -> !each.equals(column.name())).toList()));
  }

  private boolean isOfMark(CatalogColumn column) {
    return column
        .generated()
        .filter(each -> new ConditionText(each.expression()).columns(table).equals(Set.of(mark())))
        .isPresent();
  }
}
