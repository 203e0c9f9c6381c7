package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.Catalog;
import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.internal.catalog.IdentifierCase;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.execution.StoredColumn;
import dev.kindred.spi.EntityMetadata;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Comparison of a declared table with the one in the database. */
public final class TableComparison {

  private final DeclaredTable declared;
  private final CatalogTable table;
  private final Catalog catalog;
  private final Dialect dialect;
  private final IdentifierCase identifierCase;
  private final TableChanges changes;
  private final Differences differences;
  private final ColumnDifferences ofColumns;
  private final Map<DeclaredColumn, CatalogColumn> columns = new LinkedHashMap<>();

  private TableComparison(
      DeclaredTable declared, CatalogTable table, Catalog catalog, Dialect dialect) {
    this.declared = declared;
    this.table = table;
    this.catalog = catalog;
    this.dialect = dialect;
    this.identifierCase = catalog.identifierCase();
    this.changes = new TableChanges(declared, table, identifierCase, dialect);
    this.differences = new Differences(declared, changes, identifierCase);
    this.ofColumns = new ColumnDifferences(declared, differences, changes);
  }

  /**
   * Returns a line for each difference.
   *
   * @param rooms reads the columns of an entity's table as statements find them
   */
  public static List<String> of(
      DeclaredTable declared,
      Catalog catalog,
      Dialect dialect,
      Function<EntityMetadata<?>, List<StoredColumn>> rooms) {
    return catalog
        .find(declared.name())
        .map(table -> new TableComparison(declared, table, catalog, dialect).compare(rooms))
        .orElseGet(() -> List.of(Differences.missing(declared)));
  }

  private List<String> compare(Function<EntityMetadata<?>, List<StoredColumn>> rooms) {
    boolean isFound = identifierCase.findsTable(declared.name(), table.name());
    boolean areFound = matchColumns();
    ColumnComparison each = new ColumnComparison(declared, table, catalog, dialect, ofColumns);
    columns.forEach(each::compare);
    if (declared.isWritten() && !table.hasInsertTrigger()) {
      compareUnknown();
    }
    if (declared.isWritten() && isFound && areFound) {
      declared
          .entity()
          .ifPresent(
              metadata ->
                  new RoomComparison(dialect, ofColumns, columns).compare(rooms.apply(metadata)));
    }
    if (declared.isWritten() && table.kind() == CatalogTable.Kind.TABLE) {
      compareConstraints();
      columns.forEach(each::compareSource);
    }
    CommentComparison comments =
        new CommentComparison(declared, table, dialect.ddl(), differences, ofColumns);
    if (comments.isPossible()) {
      comments.compareTable();
      columns.forEach(comments::compare);
    }
    if (!isFound) {
      differences.otherCase(table, identifierCase.canDeclare(table.name()));
    }
    return differences.lines();
  }

  /** Returns whether statements find all columns. */
  private boolean matchColumns() {
    boolean areFound = true;
    for (DeclaredColumn column : declared.columns()) {
      Optional<CatalogColumn> found = column(column);
      if (found.isEmpty()) {
        ofColumns.missing(column);
        areFound = false;
        continue;
      }
      CatalogColumn real = found.get();
      columns.put(column, real);
      if (!identifierCase.findsColumn(column.name(), real.name())) {
        ofColumns.otherCase(column, real, identifierCase.canDeclare(real.name()));
        areFound = false;
      }
    }
    return areFound;
  }

  private Optional<CatalogColumn> column(DeclaredColumn column) {
    return table.columns().stream()
        .filter(real -> identifierCase.findsColumn(column.name(), real.name()))
        .findFirst()
        .or(
            () ->
                table.columns().stream()
                    .filter(real -> real.name().equalsIgnoreCase(column.name().last()))
                    .findFirst());
  }

  /**
   * Requires a column without an attribute to allow NULL or to be filled in by the database, since
   * inserts would fail.
   */
  private void compareUnknown() {
    Set<CatalogColumn> known = new HashSet<>(columns.values());
    table.columns().stream()
        .filter(column -> !known.contains(column) && !column.isNullable() && !column.isGiven())
        .forEach(differences::required);
  }

  private void compareConstraints() {
    KeyComparison keys =
        new KeyComparison(
            table, new KeyDifferences(declared, differences, changes, identifierCase));
    declared.key().forEach(keys::comparePrimary);
    declared.unique().forEach(keys::compareUnique);
    ForeignKeyComparison foreignKeys =
        new ForeignKeyComparison(
            table,
            catalog,
            new ForeignKeyDifferences(declared, differences, changes, identifierCase));
    declared.foreignKeys().forEach(foreignKeys::compare);
    declared.indexes().forEach(keys::compareIndex);
    new CheckComparison(table, identifierCase, differences).compare(declared.checks());
    columns.forEach(new ValuesComparison(table, ofColumns)::compare);
  }
}
