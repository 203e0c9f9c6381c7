package dev.kindred.internal.ddl;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import dev.kindred.internal.schema.SchemaTable;
import java.util.ArrayList;
import java.util.List;

/** Statements that add unique constraints to a table that exists. */
public final class UniqueDdl {

  private final SchemaTable declared;
  private final SchemaTable stored;
  private final TableDdl tables;
  private final ColumnDdl columns;

  /** Creates the statements for a table as it is declared. */
  public UniqueDdl(Dialect dialect, SchemaTable table) {
    this.declared = table;
    this.stored = new DerivedConstraints(dialect).added(table);
    this.tables = new TableDdl(dialect);
    this.columns = new ColumnDdl(dialect);
  }

  /** Returns the statements for a constraint, with the column that it may need. */
  public String add(Unique constraint) {
    SchemaConstraint found =
        stored.constraints().stream()
            .filter(each -> each.name().equals(constraint.name()))
            .findFirst()
            .orElseThrow();
    if (found instanceof Index index) {
      return tables.create(stored, index);
    }
    List<String> statements = new ArrayList<>();
    for (SchemaColumn column : stored.columns()) {
      if (declared.column(column.name()).isEmpty()) {
        statements.add(
            "alter table "
                + tables.name(stored.name())
                + " add column "
                + columns.definition(column));
      }
    }
    statements.add(tables.add(stored, found));
    return String.join("; ", statements);
  }
}
