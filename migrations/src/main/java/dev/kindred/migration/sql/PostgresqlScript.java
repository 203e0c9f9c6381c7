package dev.kindred.migration.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.migration.model.MigrationScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Migration of PostgreSQL. What reads all rows of a table that exists, as indexes and the
 * validation of constraints do, goes to a second file, which holds no lock that stops writes.
 */
final class PostgresqlScript extends AlteringScript {

  private static final String LOCK_TIMEOUT = "lock_timeout = '5s'";

  private static final String FLYWAY =
      "-- Flyway needs flyway.postgresql.transactional.lock=false: concurrent statements wait for"
          + " its open transaction.\n";

  private static final String ALL_TENANTS = "kindred.all_tenants";

  private final PostgresqlAlterations online;

  /** Tables some of whose rows get values when the lock is gone. */
  private final Set<QualifiedName> filled = new HashSet<>();

  PostgresqlScript(Dialect dialect, SchemaDelta delta) {
    this(dialect, delta, new PostgresqlAlterations(dialect));
  }

  private PostgresqlScript(Dialect dialect, SchemaDelta delta, PostgresqlAlterations online) {
    super(dialect, delta, online);
    this.online = online;
  }

  @Override
  List<String> beforeMain() {
    return List.of("set local " + LOCK_TIMEOUT);
  }

  /**
   * Lets no statement wait for long for a lock behind which others queue; but the concurrent ones,
   * which wait for transactions to end, without a lock.
   */
  @Override
  List<MigrationScript> files() {
    return super.files().stream().map(PostgresqlScript::withTimeouts).toList();
  }

  private static MigrationScript withTimeouts(MigrationScript script) {
    if (script.inTransaction()) {
      return script;
    }
    List<String> statements = new ArrayList<>();
    boolean isLimited = false;
    for (String statement : script.statements()) {
      boolean locks =
          statement.startsWith("alter table ") || statement.startsWith("create policy ");
      if (locks != isLimited) {
        statements.add(locks ? "set " + LOCK_TIMEOUT : "reset lock_timeout");
      }
      isLimited = locks;
      statements.add(statement);
    }
    if (isLimited) {
      statements.add("reset lock_timeout");
    }
    if (statements.stream().anyMatch(each -> each.contains(" concurrently "))) {
      statements.set(0, FLYWAY + statements.get(0));
    }
    return new MigrationScript(script.suffix(), false, statements);
  }

  /** An index on columns that change or go is dropped with them, before they do. */
  @Override
  void drop(TableDelta table, SchemaConstraint constraint) {
    online
        .drop(table.after(), constraint)
        .forEach(sql -> script.add(sql.replaceFirst("^drop index concurrently ", "drop index ")));
  }

  /**
   * Fills rows when the lock that the change of the table needs is gone. Where policies guard rows,
   * those of all tenants must be seen.
   */
  @Override
  void fill(TableDelta table, SchemaColumn column, String values) {
    String fill = online.fill(table.after().name(), column, values);
    if (delta.isGuarded()) {
      script.online("set " + ALL_TENANTS + " = 'on'");
      script.online(fill);
      script.online("reset " + ALL_TENANTS);
    } else {
      script.online(fill);
    }
    filled.add(table.after().name());
  }

  /** Guards rows that get their tenants later only then: before, nobody would see them. */
  @Override
  void guard(SchemaTable table, List<String> statements) {
    if (filled.contains(table.name())) {
      statements.forEach(script::online);
    } else {
      super.guard(table, statements);
    }
  }

  @Override
  void require(TableDelta table, SchemaColumn column) {
    online.requireOnline(table.after().name(), column).forEach(script::online);
  }

  @Override
  void addIndex(TableDelta table, Index index) {
    script.online(online.createIndex(table.after(), index));
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
