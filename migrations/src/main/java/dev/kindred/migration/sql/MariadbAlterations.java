package dev.kindred.migration.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaColumn.Source;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Check;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.spi.type.ColumnKind;
import java.util.List;

/** Alterations of MariaDB and MySQL. */
final class MariadbAlterations extends Alterations {

  MariadbAlterations(Dialect dialect) {
    super(dialect);
  }

  /** Returns the statement with the schema, which is the current one if it is left out. */
  @Override
  String renameTable(QualifiedName from, QualifiedName to) {
    return alter(from) + "rename to " + tables.name(to);
  }

  @Override
  String addColumn(QualifiedName table, SchemaColumn column) {
    boolean isInstant = column.source() == Source.NONE;
    return super.addColumn(table, column) + (isInstant ? ", algorithm = instant" : "");
  }

  /** Gives the check of a JSON column its new name too: it is called like the column. */
  @Override
  String renameColumn(QualifiedName table, String from, SchemaColumn to) {
    return to.type().kind() == ColumnKind.JSON || to.type().kind() == ColumnKind.JSONB
        ? alter(table) + "change column " + columns.name(from) + " " + columns.definition(to)
        : super.renameColumn(table, from, to);
  }

  @Override
  List<String> change(QualifiedName table, ColumnChange change) {
    SchemaColumn column = change.becomesRequired() ? change.after().orNull() : change.after();
    return columns.definition(change.before()).equals(columns.definition(column))
        ? List.of()
        : List.of(modify(table, column));
  }

  private String modify(QualifiedName table, SchemaColumn column) {
    return alter(table) + "modify column " + columns.definition(column);
  }

  @Override
  String require(QualifiedName table, SchemaColumn column) {
    return modify(table, column);
  }

  @Override
  List<String> drop(SchemaTable table, SchemaConstraint constraint) {
    String name = tables.name(constraint);
    String alter = alter(table.name());
    if (constraint instanceof ForeignKey) {
      return List.of(alter + "drop foreign key " + name);
    }
    if (constraint instanceof Check) {
      return List.of(alter + "drop constraint " + name);
    }
    return List.of(dropIndex(table, constraint));
  }

  String addUnique(SchemaTable table, Unique unique) {
    return tables.add(table, unique) + ", algorithm = inplace, lock = none";
  }

  /** Returns the statement that drops the index which a foreign key left behind. */
  String dropLeftIndex(SchemaTable table, ForeignKey key) {
    return "drop index if exists " + tables.name(key) + " on " + tables.name(table.name());
  }

  @Override
  String dropIndex(SchemaTable table, SchemaConstraint index) {
    return "drop index " + tables.name(index) + " on " + tables.name(table.name());
  }

  @Override
  boolean canRename(SchemaConstraint constraint) {
    return constraint instanceof Unique || constraint instanceof Index;
  }

  @Override
  String rename(SchemaTable table, ConstraintRename rename) {
    return alter(table.name())
        + "rename index "
        + tables.name(rename.before())
        + " to "
        + tables.name(rename.after());
  }

  @Override
  String createIndex(SchemaTable table, Index index) {
    return tables.create(table, index) + " algorithm = inplace lock = none";
  }
}
