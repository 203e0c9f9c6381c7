package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.CatalogTable;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Name;

/** Comparison of primary keys, unique constraints and indexes, by their columns. */
record KeyComparison(CatalogTable table, KeyDifferences differences) {

  /** Requires the primary key, or a unique constraint of the same columns. */
  void comparePrimary(DeclaredTable.Key key) {
    if (table.uniqueColumns().noneMatch(columns -> isSame(key.columns(), columns))) {
      differences.otherKey(key, table.key());
    }
  }

  private static boolean isSame(List<Name> declared, List<String> columns) {
    return declared.size() == columns.size() && isAmong(declared, columns);
  }

  /** Returns whether all columns are among the declared ones. */
  static boolean isAmong(List<Name> declared, List<String> columns) {
    return columns.stream()
        .allMatch(column -> declared.stream().anyMatch(each -> isColumn(each, column)));
  }

  private static boolean isColumn(Name declared, String column) {
    return column.equalsIgnoreCase(declared.last());
  }

  /** Requires a unique constraint or index; one over fewer columns says more. */
  void compareUnique(DeclaredTable.Key key) {
    boolean isUnique = table.uniqueColumns().anyMatch(columns -> isAmong(key.columns(), columns));
    if (key.rows().isPresent()) {
      compareUnmarked(key, key.rows().get(), isUnique);
    } else if (!isUnique) {
      differences.notUnique(key);
    }
  }

  private void compareUnmarked(
      DeclaredTable.Key key, DeclaredTable.Unmarked rows, boolean isUniqueAmongAll) {
    if (isUniqueAmongAll) {
      differences.uniqueAmongAll(key, rows);
    } else if (!new UnmarkedComparison(table, rows).isUnique(key.columns())) {
      differences.notUnique(key, rows);
    }
  }

  /** Requires an index that begins with the columns. */
  void compareIndex(DeclaredTable.Key key) {
    if (table.indexedColumns().noneMatch(columns -> startsWith(columns, key.columns()))) {
      differences.notIndexed(key);
    }
  }

  private static boolean startsWith(List<String> columns, List<Name> declared) {
    return columns.size() >= declared.size()
        && IntStream.range(0, declared.size())
            .allMatch(i -> isColumn(declared.get(i), columns.get(i)));
  }
}
