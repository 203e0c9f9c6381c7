package dev.kindred.migration.sql;

import dev.kindred.internal.ddl.ColumnDdl;
import dev.kindred.internal.ddl.TableDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaTable;
import java.util.List;

/** Statements that alter tables, in the SQL of a database that can. */
abstract class Alterations {

  final ColumnDdl columns;
  final TableDdl tables;

  Alterations(Dialect dialect) {
    this.columns = new ColumnDdl(dialect);
    this.tables = new TableDdl(dialect);
  }

  final String alter(QualifiedName table) {
    return "alter table " + tables.name(table) + " ";
  }

  final String alterColumn(QualifiedName table, SchemaColumn column) {
    return alter(table) + "alter column " + columns.name(column.name()) + " ";
  }

  String renameTable(QualifiedName from, QualifiedName to) {
    return alter(from) + "rename to " + columns.name(to.name());
  }

  /** Returns the statement that gives a column another name, which its definition has. */
  String renameColumn(QualifiedName table, String from, SchemaColumn to) {
    return alter(table) + "rename column " + columns.name(from) + " to " + columns.name(to.name());
  }

  String addColumn(QualifiedName table, SchemaColumn column) {
    return alter(table) + "add column " + columns.definition(column);
  }

  final String dropColumn(QualifiedName table, SchemaColumn column) {
    return alter(table) + "drop column " + columns.name(column.name());
  }

  final String dropTable(QualifiedName table) {
    return "drop table " + tables.name(table);
  }

  /** Returns the statement that gives a value to rows that have none. */
  final String fill(QualifiedName table, SchemaColumn column, String sql) {
    String name = columns.name(column.name());
    return "update "
        + tables.name(table)
        + " set "
        + name
        + " = "
        + sql
        + " where "
        + name
        + " is null";
  }

  /**
   * Returns the statements that change type, default and nullability, except that a column does not
   * become required.
   */
  abstract List<String> change(QualifiedName table, ColumnChange change);

  /** Returns the statement that makes a column required. */
  abstract String require(QualifiedName table, SchemaColumn column);

  /** Returns the statement that sets the default of a column; it has one. */
  String setDefault(QualifiedName table, SchemaColumn column) {
    return alterColumn(table, column) + "set default " + columns.defaultValue(column).orElseThrow();
  }

  /** Returns the statements that drop a constraint or index. */
  List<String> drop(SchemaTable table, SchemaConstraint constraint) {
    return List.of(
        constraint instanceof Index
            ? dropIndex(table, constraint)
            : alter(table.name()) + "drop constraint " + tables.name(constraint));
  }

  String dropIndex(SchemaTable table, SchemaConstraint index) {
    return "drop index " + inSchema(table, tables.name(index));
  }

  /** Returns the name of an index, which is in the schema of its table. */
  final String inSchema(SchemaTable table, String name) {
    String schema = table.name().schema();
    return schema.isEmpty() ? name : columns.name(schema) + "." + name;
  }

  /** Returns whether a constraint can get another name. */
  boolean canRename(SchemaConstraint constraint) {
    return true;
  }

  /** Returns the statement that gives a constraint or index another name. */
  String rename(SchemaTable table, ConstraintRename rename) {
    String names = tables.name(rename.before());
    String to = " to " + tables.name(rename.after());
    return rename.after() instanceof Index
        ? "alter index " + inSchema(table, names) + " rename" + to
        : alter(table.name()) + "rename constraint " + names + to;
  }

  String createIndex(SchemaTable table, Index index) {
    return tables.create(table, index);
  }
}
