package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.Catalog;
import dev.kindred.internal.catalog.CatalogForeignKey;
import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.model.OnDelete;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Name;

/** Comparison of foreign keys: their columns, what they refer to, and their rules for deletes. */
record ForeignKeyComparison(
    CatalogTable table, Catalog catalog, ForeignKeyDifferences differences) {

  void compare(DeclaredTable.ForeignKey key) {
    List<CatalogForeignKey> ofColumns =
        table.foreignKeys().stream().filter(real -> hasColumns(key, real)).toList();
    List<CatalogForeignKey> same =
        ofColumns.stream().filter(real -> refersToSame(key, real)).toList();
    if (ofColumns.isEmpty()) {
      differences.missing(key);
    } else if (same.isEmpty()) {
      differences.otherTarget(key, ofColumns.get(0));
    } else {
      same.stream()
          .filter(real -> losesRows(key.onDelete(), real.onDelete()))
          .findFirst()
          .ifPresent(real -> differences.otherRule(key, real));
    }
  }

  private static boolean hasColumns(DeclaredTable.ForeignKey key, CatalogForeignKey real) {
    return real.columns().size() == key.columns().size()
        && key.columns().stream().allMatch(column -> position(column, real.columns()) >= 0);
  }

  private static int position(Name column, List<String> columns) {
    return IntStream.range(0, columns.size())
        .filter(i -> isColumn(column, columns.get(i)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isColumn(Name declared, String column) {
    return column.equalsIgnoreCase(declared.last());
  }

  /** Returns whether each column refers to the declared one. */
  private boolean refersToSame(DeclaredTable.ForeignKey key, CatalogForeignKey real) {
    return isTarget(key.target(), real)
        && IntStream.range(0, key.columns().size())
            .allMatch(
                i ->
                    isColumn(
                        key.targetColumns().get(i),
                        real.targetColumns().get(position(key.columns().get(i), real.columns()))));
  }

  private boolean isTarget(Name target, CatalogForeignKey real) {
    Optional<CatalogTable> found = catalog.find(target);
    return found.isPresent()
        ? real.target().equalsIgnoreCase(found.get().name())
            && real.targetSchema().equalsIgnoreCase(found.get().schema())
        : real.target().equalsIgnoreCase(target.last());
  }

  /**
   * Returns whether the database deletes or changes rows where Kindred does not. Kindred itself
   * deletes or changes rows where the database does not, so that such a rule makes no difference;
   * and {@code DO_NOTHING} leaves it to the database.
   */
  private static boolean losesRows(OnDelete declared, CatalogForeignKey.Rule rule) {
    return switch (declared) {
      case CASCADE, DO_NOTHING -> false;
      case SET_NULL, SET_DEFAULT -> rule == CatalogForeignKey.Rule.CASCADE;
      case PROTECT, RESTRICT ->
          rule != CatalogForeignKey.Rule.NO_ACTION && rule != CatalogForeignKey.Rule.RESTRICT;
    };
  }
}
