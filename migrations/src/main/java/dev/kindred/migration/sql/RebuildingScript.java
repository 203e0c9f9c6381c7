package dev.kindred.migration.sql;

import dev.kindred.internal.ddl.ColumnDdl;
import dev.kindred.internal.ddl.TableDdl;
import dev.kindred.internal.ddl.ViewDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.migration.model.MigrationScript;
import dev.kindred.spi.QuotedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;

/**
 * Migration of SQLite, which alters little: a table that changes is created anew, filled from the
 * old one, and takes its name. Source: "Making Other Kinds Of Table Schema Changes" in SQLite's
 * documentation of ALTER TABLE.
 */
final class RebuildingScript {

  private final Dialect dialect;
  private final SchemaDelta delta;
  private final TableDdl tables;
  private final ColumnDdl columns;
  private final List<String> statements = new ArrayList<>();
  private boolean isRebuilt;

  RebuildingScript(Dialect dialect, SchemaDelta delta) {
    this.dialect = dialect;
    this.delta = delta;
    this.tables = new TableDdl(dialect);
    this.columns = new ColumnDdl(dialect);
  }

  List<MigrationScript> files() {
    ViewDdl views = new ViewDdl(dialect);
    delta.droppedViews().forEach(view -> statements.add(views.drop(view)));
    renameTables();
    delta.kept().forEach(this::renameColumns);
    delta.created().forEach(this::create);
    delta.kept().forEach(this::change);
    delta.dropped().forEach(this::drop);
    delta.createdViews().forEach(view -> statements.add(views.create(view)));
    if (statements.isEmpty()) {
      return List.of();
    }
    return List.of(
        new MigrationScript("", !isRebuilt, isRebuilt ? withoutForeignKeys() : statements));
  }

  /**
   * Returns the statements in a transaction in which a dropped table takes no rows with it. A
   * savepoint begins one: Flyway takes {@code begin} for a part of a trigger. The check of foreign
   * keys fails by a constraint, since the pragma alone only tells what it finds.
   */
  private List<String> withoutForeignKeys() {
    List<String> all = new ArrayList<>(List.of("pragma foreign_keys = off", "savepoint kindred"));
    all.addAll(statements);
    all.addAll(
        List.of(
            "create temporary table kindred_check (broken text,"
                + " constraint foreign_keys_hold check (broken is null))",
            "insert into kindred_check select \"table\" from pragma_foreign_key_check",
            "drop table kindred_check",
            "release kindred",
            "pragma foreign_keys = on"));
    return all;
  }

  private void renameTables() {
    delta.renamedTables().forEach((from, to) -> statements.add(rename(from, tables.name(to))));
  }

  private String rename(QualifiedName from, String to) {
    return "alter table " + tables.name(from) + " rename to " + to;
  }

  private void renameColumns(TableDelta table) {
    table
        .renamed()
        .forEach(
            (from, to) ->
                statements.add(
                    "alter table "
                        + tables.name(table.after().name())
                        + " rename column "
                        + columns.name(from)
                        + " to "
                        + columns.name(to)));
  }

  private void create(SchemaTable table) {
    statements.add(tables.create(table, table.foreignKeys()));
    createIndexes(table);
  }

  private void createIndexes(SchemaTable table) {
    tables.indexes(table).forEach(index -> statements.add(tables.create(table, index)));
  }

  private void drop(SchemaTable table) {
    isRebuilt = true;
    statements.add("drop table " + tables.name(table.name()));
  }

  private void change(TableDelta table) {
    OptionalColumns optional = new OptionalColumns(dialect, table);
    if (table.onlyIndexesDiffer()) {
      changeIndexes(table);
    } else if (optional.areAll() && !hasBackfill(table)) {
      statements.addAll(optional.statements());
    } else {
      rebuild(table);
    }
  }

  private boolean hasBackfill(TableDelta table) {
    return table.added(false).stream()
        .anyMatch(column -> delta.plan().backfill(table.after().name(), column).isPresent());
  }

  private void changeIndexes(TableDelta table) {
    table.droppedConstraints().forEach(index -> dropIndex(index.name()));
    table.renamedConstraints().forEach(rename -> dropIndex(rename.before().name()));
    table.renamedConstraints().stream()
        .map(rename -> (Index) rename.after())
        .forEach(index -> statements.add(tables.create(table.after(), index)));
    table.addedConstraints().stream()
        .map(each -> (Index) each)
        .forEach(index -> statements.add(tables.create(table.after(), index)));
  }

  private void dropIndex(String name) {
    statements.add("drop index " + tables.name(new Index(name, List.of())));
  }

  private void rebuild(TableDelta table) {
    isRebuilt = true;
    SchemaTable after = table.after();
    QualifiedName copy = new QualifiedName("", quoted("kindred_new_" + after.name().plainName()));
    statements.add(tables.create(copy, after, after.foreignKeys()));
    statements.add(copyRows(table, copy));
    if (after.identity().isPresent()) {
      keepSequence(after.name(), copy);
    }
    statements.add("drop table " + tables.name(after.name()));
    statements.add(rename(copy, tables.name(after.name())));
    createIndexes(after);
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private String copyRows(TableDelta table, QualifiedName copy) {
    List<SchemaColumn> written =
        table.after().columns().stream().filter(column -> !column.isComputed()).toList();
    return "insert into "
        + tables.name(copy)
        + " ("
        + columns.names(written.stream().map(SchemaColumn::name).toList())
        + ") select "
        + String.join(", ", written.stream().map(column -> value(table, column)).toList())
        + " from "
        + tables.name(table.after().name());
  }

  private String value(TableDelta table, SchemaColumn column) {
    Optional<SchemaColumn> old =
        table.before().column(column.name()).filter(each -> !each.isComputed());
    Optional<String> fill =
        delta
            .plan()
            .backfill(table.after().name(), column)
            .map(sql -> "(" + sql + ")")
            .or(() -> columns.defaultValue(column));
    String name = columns.name(column.name());
    if (old.isEmpty()) {
      return fill.orElse("null");
    }
    boolean becomesRequired = old.get().nullable() && !column.nullable();
    return becomesRequired && fill.isPresent()
        ? "coalesce(" + name + ", " + fill.get() + ")"
        : name;
  }

  /** Keeps the largest key that was ever given, so that none is given twice. */
  private void keepSequence(QualifiedName table, QualifiedName copy) {
    String old = text(table.plainName());
    String other = text(QuotedNames.plain(copy.name()));
    statements.add("delete from sqlite_sequence where name = " + other);
    statements.add(
        "insert into sqlite_sequence (name, seq) select "
            + other
            + ", seq from sqlite_sequence where name = "
            + old);
  }

  private String text(String value) {
    return dialect.dsl().renderInlined(DSL.inline(value));
  }
}
