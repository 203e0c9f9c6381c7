package dev.kindred.migration.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.PrimaryKey;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import java.util.List;

/** Migration of MariaDB and MySQL, where foreign keys need an index. */
final class MariadbScript extends AlteringScript {

  private final MariadbAlterations mariadb;

  MariadbScript(Dialect dialect, SchemaDelta delta) {
    this(dialect, delta, new MariadbAlterations(dialect));
  }

  private MariadbScript(Dialect dialect, SchemaDelta delta, MariadbAlterations mariadb) {
    super(dialect, delta, mariadb);
    this.mariadb = mariadb;
  }

  /**
   * Primary keys have no name. A foreign key is dropped with the index that it uses, and added
   * again: it creates another one.
   */
  @Override
  void prepare() {
    delta
        .kept()
        .forEach(
            table ->
                table.renamedConstraints().removeIf(each -> each.after() instanceof PrimaryKey));
    super.prepare();
    for (TableDelta table : delta.kept()) {
      List<SchemaConstraint> indexes =
          table.droppedConstraints().stream()
              .filter(each -> each instanceof Unique || each instanceof Index)
              .toList();
      for (ForeignKey key : table.after().foreignKeys()) {
        if (indexes.stream().anyMatch(index -> leads(index.columns(), key.columns()))) {
          table.renew(key);
        }
      }
    }
  }

  private static boolean leads(List<String> index, List<String> columns) {
    return index.size() >= columns.size() && index.subList(0, columns.size()).equals(columns);
  }

  /** Adds a unique constraint beside running applications; the database refuses if it can't. */
  @Override
  void add(TableDelta table, SchemaConstraint constraint) {
    if (constraint instanceof Unique unique && !hasComputed(table, unique)) {
      script.add(mariadb.addUnique(table.after(), unique));
    } else {
      super.add(table, constraint);
    }
  }

  private static boolean hasComputed(TableDelta table, Unique unique) {
    return table.after().columns().stream()
        .anyMatch(column -> column.isComputed() && unique.columns().contains(column.name()));
  }

  /** A change of a column repeats all of its definition. */
  @Override
  boolean isCommentedByChange(TableDelta table, SchemaColumn column) {
    return table.changed().stream().anyMatch(change -> change.after().equals(column));
  }

  @Override
  void drop(TableDelta table, SchemaConstraint constraint) {
    super.drop(table, constraint);
    if (constraint instanceof ForeignKey key && !isAddedAgain(table, key)) {
      script.add(mariadb.dropLeftIndex(table.after(), key));
    }
  }

  /** Returns whether a new foreign key uses the index that another one leaves. */
  private static boolean isAddedAgain(TableDelta table, ForeignKey key) {
    return table.addedConstraints().stream()
        .anyMatch(
            each ->
                each instanceof ForeignKey
                    && each.name().equals(key.name())
                    && each.columns().equals(key.columns()));
  }
}
