package dev.kindred.migration.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaTable;
import java.util.List;

/**
 * Migration of PostgreSQL. What reads all rows of a table that exists, as indexes and the
 * validation of constraints do, goes to a second file, which holds no lock that stops writes.
 */
final class PostgresqlScript extends AlteringScript {

  private final PostgresqlAlterations online;

  PostgresqlScript(Dialect dialect, SchemaDelta delta) {
    this(dialect, delta, new PostgresqlAlterations(dialect));
  }

  private PostgresqlScript(Dialect dialect, SchemaDelta delta, PostgresqlAlterations online) {
    super(dialect, delta, online);
    this.online = online;
  }

  @Override
  List<String> beforeMain() {
    return List.of("set local lock_timeout = '5s'");
  }

  /** An index on columns that change or go is dropped with them, before they do. */
  @Override
  void drop(TableDelta table, SchemaConstraint constraint) {
    online
        .drop(table.after(), constraint)
        .forEach(sql -> script.add(sql.replaceFirst("^drop index concurrently ", "drop index ")));
  }

  @Override
  void require(TableDelta table, SchemaColumn column) {
    online.requireOnline(table.after().name(), column).forEach(script::online);
  }

  @Override
  void addIndex(TableDelta table, Index index) {
    script.online(online.createIndex(table.after().name(), index));
  }

  @Override
  void add(TableDelta table, SchemaConstraint constraint) {
    online.addOnline(table.after(), constraint).forEach(script::online);
  }

  @Override
  void addToNew(SchemaTable table, ForeignKey key) {
    boolean isTargetOnline =
        delta.kept().stream()
            .anyMatch(
                each ->
                    each.after().name().equals(key.target()) && !each.addedConstraints().isEmpty());
    if (isTargetOnline) {
      online.addOnline(table, key).forEach(script::online);
    } else {
      super.addToNew(table, key);
    }
  }
}
