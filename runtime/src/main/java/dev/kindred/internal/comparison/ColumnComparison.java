package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.Catalog;
import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ColumnMetadata.Generation;

/** Comparison of columns: what they hold, and where their values come from. */
record ColumnComparison(
    DeclaredTable declared,
    CatalogTable table,
    Catalog catalog,
    Dialect dialect,
    ColumnDifferences differences) {

  void compare(DeclaredColumn column, CatalogColumn real) {
    new TypeComparison(catalog, dialect, differences).compare(column, real);
    if (table.kind() == CatalogTable.Kind.TABLE && real.generated().isEmpty()) {
      compareNull(column, real);
    }
  }

  private void compareNull(DeclaredColumn column, CatalogColumn real) {
    if (real.isNullable() && !column.mayAllowNull()) {
      differences.takesNull(column, real);
    }
    if (declared.isWritten() && !real.isNullable() && column.nullable() && isWritten(column)) {
      differences.takesNoNull(column, real);
    }
  }

  private static boolean isWritten(DeclaredColumn column) {
    return column.isOfJoinTable() || column.metadata().isWritten();
  }

  /** Compares who gives the value of an insert. */
  void compareSource(DeclaredColumn column, CatalogColumn real) {
    boolean isComputed = real.generated().isPresent();
    if (column.generation().isComputed() && !isComputed) {
      differences.notComputed(column, real);
    }
    if (isComputed && isWritten(column)) {
      differences.computed(column);
    }
    if (!real.isGiven() && !table.hasInsertTrigger()) {
      compareAbsent(column);
    }
  }

  private void compareAbsent(DeclaredColumn column) {
    if (column.generation() == Generation.IDENTITY) {
      differences.notGenerated(column);
    } else if (column.generation() == Generation.DATABASE_DEFAULT) {
      differences.noDefault(column);
    }
  }
}
