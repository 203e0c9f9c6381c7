package dev.kindred.migration.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaType;
import dev.kindred.spi.ConstraintNames;
import dev.kindred.spi.QuotedNames;
import dev.kindred.spi.type.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Alterations of PostgreSQL: those of large tables do not stop applications. */
final class PostgresqlAlterations extends Alterations {

  private static final Set<ColumnKind> NUMBERS =
      Set.of(
          ColumnKind.BYTE,
          ColumnKind.SHORT,
          ColumnKind.INT,
          ColumnKind.LONG,
          ColumnKind.FLOAT,
          ColumnKind.DOUBLE,
          ColumnKind.DECIMAL,
          ColumnKind.BIG_INTEGER);

  private final Dialect dialect;

  PostgresqlAlterations(Dialect dialect) {
    super(dialect);
    this.dialect = dialect;
  }

  @Override
  List<String> change(QualifiedName table, ColumnChange change) {
    List<String> statements = new ArrayList<>();
    SchemaColumn column = change.after();
    String alter = alterColumn(table, column);
    boolean isRetyped = !columns.type(change.before()).equals(columns.type(column));
    Optional<String> before = columns.defaultValue(change.before());
    Optional<String> after = columns.defaultValue(column);
    boolean hasOtherDefault = !before.equals(after) || isRetyped;
    if (before.isPresent() && hasOtherDefault && (isRetyped || after.isEmpty())) {
      statements.add(alter + "drop default");
    }
    if (isRetyped) {
      statements.add(alter + retyped(change));
    }
    if (after.isPresent() && hasOtherDefault) {
      statements.add(setDefault(table, column));
    }
    if (column.nullable() && !change.before().nullable()) {
      statements.add(alter + "drop not null");
    }
    return statements;
  }

  /** Returns the change of a type; one of the database is reached from a text only. */
  private String retyped(ColumnChange change) {
    String type = columns.type(change.after());
    String name = columns.name(change.after().name());
    if (isAssigned(change.before().type(), change.after().type())) {
      return "set data type " + type;
    }
    boolean isOwn =
        change.before().type().databaseType() != null
            || change.after().type().databaseType() != null;
    return "set data type "
        + type
        + " using "
        + (isOwn ? "cast(cast(" + name + " as text) as " : "cast(" + name + " as ")
        + type
        + ")";
  }

  /**
   * Returns whether the database converts values as in an assignment: it refuses those that do not
   * fit, where a cast shortens texts, and does not write rows again that stay as they are.
   */
  private static boolean isAssigned(SchemaType from, SchemaType to) {
    return to.databaseType() == null
        && (to.kind() == ColumnKind.TEXT
            || (from.databaseType() == null
                && NUMBERS.contains(from.kind())
                && NUMBERS.contains(to.kind())));
  }

  @Override
  String require(QualifiedName table, SchemaColumn column) {
    return alterColumn(table, column) + "set not null";
  }

  /** Returns statements that make a column required and read its rows without a lock. */
  List<String> requireOnline(QualifiedName table, SchemaColumn column) {
    String name =
        dialect
            .dsl()
            .render(
                ConstraintNames.of(
                    "nn_" + table.plainName() + "_" + QuotedNames.plain(column.name())));
    String alter = alter(table);
    return List.of(
        alter
            + "add constraint "
            + name
            + " check ("
            + columns.name(column.name())
            + " is not null) not valid",
        alter + "validate constraint " + name,
        require(table, column),
        alter + "drop constraint " + name);
  }

  /** Returns statements that add a constraint and read the rows without a lock. */
  List<String> addOnline(SchemaTable table, SchemaConstraint constraint) {
    String alter = alter(table.name());
    String name = tables.name(constraint);
    if (constraint instanceof Unique) {
      return List.of(
          "create unique index concurrently "
              + name
              + " on "
              + tables.name(table.name())
              + "("
              + columns.names(constraint.columns())
              + ")",
          alter + "add constraint " + name + " unique using index " + name);
    }
    return List.of(
        tables.add(table, constraint) + " not valid", alter + "validate constraint " + name);
  }

  @Override
  String dropIndex(SchemaTable table, SchemaConstraint index) {
    return "drop index concurrently " + inSchema(table, tables.name(index));
  }

  @Override
  String createIndex(SchemaTable table, Index index) {
    return tables.create(table, index).replaceFirst("^(create .*?index) ", "$1 concurrently ");
  }
}
