package dev.kindred.migration.sql;

import dev.kindred.internal.ddl.ColumnDdl;
import dev.kindred.internal.ddl.TableDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaColumn.Source;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Check;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** New columns that are NULL in rows that exist: SQLite adds them to a table as it is. */
final class OptionalColumns {

  private final TableDelta table;
  private final ColumnDdl columns;
  private final TableDdl tables;

  OptionalColumns(Dialect dialect, TableDelta table) {
    this.table = table;
    this.columns = new ColumnDdl(dialect);
    this.tables = new TableDdl(dialect);
  }

  /** Returns whether a table gets such columns, with their checks and indexes, and nothing else. */
  boolean areAll() {
    return table.removed().isEmpty()
        && table.changed().isEmpty()
        && table.droppedConstraints().isEmpty()
        && table.renamedConstraints().isEmpty()
        && table.added(true).isEmpty()
        && table.added(false).stream().allMatch(OptionalColumns::isOptional)
        && table.addedConstraints().stream()
            .allMatch(
                each -> each instanceof Index || (each instanceof Check check && isOfOne(check)));
  }

  private static boolean isOptional(SchemaColumn column) {
    return column.nullable() && column.source() == Source.NONE && column.defaultText() == null;
  }

  private boolean isOfOne(Check check) {
    return table.added(false).stream().filter(column -> mentions(check, column)).count() == 1;
  }

  private static boolean mentions(Check check, SchemaColumn column) {
    return Mentions.of(column.name(), check.condition());
  }

  List<String> statements() {
    List<String> statements = new ArrayList<>();
    String alter = "alter table " + tables.name(table.after().name()) + " add column ";
    table
        .added(false)
        .forEach(
            column -> statements.add(alter + columns.definition(column) + constraints(column)));
    table.addedConstraints().stream()
        .filter(Index.class::isInstance)
        .map(each -> tables.create(table.after(), (Index) each))
        .forEach(statements::add);
    return statements;
  }

  private String constraints(SchemaColumn column) {
    return table.addedConstraints().stream()
        .filter(each -> each instanceof Check check && mentions(check, column))
        .map(this::definition)
        .collect(Collectors.joining());
  }

  private String definition(SchemaConstraint check) {
    return " " + tables.definition(table.after(), check);
  }
}
