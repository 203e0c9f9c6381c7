package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.internal.dialect.Ddl;
import java.util.Optional;

/** Comparison of comments. Where none is declared, the database may have any. */
record CommentComparison(
    DeclaredTable declared,
    CatalogTable table,
    Ddl ddl,
    Differences differences,
    ColumnDifferences ofColumns) {

  /** Returns whether the database keeps comments of the table or view, and of its columns. */
  boolean isPossible() {
    return switch (ddl.comments()) {
      case STATEMENT -> true;
      case CLAUSE -> table.kind() != CatalogTable.Kind.VIEW;
      case NONE -> false;
    };
  }

  void compareTable() {
    Optional<String> wanted = declared.comment();
    if (wanted.isPresent() && !wanted.map(ddl::storedComment).equals(table.comment())) {
      differences.otherComment(wanted.get(), table.comment());
    }
  }

  void compare(DeclaredColumn column, CatalogColumn real) {
    Optional<String> wanted = Optional.ofNullable(column.column().comment());
    if (wanted.isPresent() && !wanted.map(ddl::storedComment).equals(real.comment())) {
      ofColumns.otherComment(column, wanted.get(), real.comment());
    }
  }
}
