package dev.kindred.it.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.ddl.ColumnDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaColumn.Source;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.migration.MigrationScript;
import dev.kindred.migration.SchemaMigration;
import dev.kindred.migration.difference.PlannedSchema;
import dev.kindred.migration.model.PendingDrops;
import dev.kindred.migration.model.SchemaSnapshot;
import dev.kindred.spi.type.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Life of a random schema: created, filled with rows, edited and migrated. */
final class RandomMigrations {

  private static final int ROWS = 3;

  private RandomMigrations() {}

  /** Migrates schemas on a database; the last one's seed is told in each failure. */
  static void run(TestDatabase kind, long seed, int count) {
    try (FreshDatabase migrated = kind.create();
        FreshDatabase created = kind.create()) {
      for (int i = 0; i < count; i++) {
        new Life(migrated, created, seed + i).run();
      }
    }
  }

  /** Life of one schema. */
  private static final class Life {

    private final FreshDatabase migrated;
    private final FreshDatabase created;
    private final long seed;
    private final RandomSchema schema;

    Life(FreshDatabase migrated, FreshDatabase created, long seed) {
      this.migrated = migrated;
      this.created = created;
      this.seed = seed;
      this.schema = new RandomSchema(seed);
    }

    void run() {
      SchemaSnapshot snapshot = new SchemaSnapshot(RandomEdit.model(schema), PendingDrops.NONE);
      try (LiveSchema live = new LiveSchema(migrated, "live")) {
        live.create(snapshot.model());
        schema.tables.forEach(draft -> fill(live, draft.table()));
        for (int step = 0; step < 2; step++) {
          snapshot = migrated(live, snapshot);
        }
      }
    }

    private SchemaSnapshot migrated(LiveSchema live, SchemaSnapshot from) {
      RandomEdit edit = new RandomEdit(schema);
      String context = live.dialect().name() + ", seed " + seed + ": " + edit + "\n";
      SchemaMigration migration = SchemaMigration.between(from, edit.declared(), edit.decisions());
      assertThat(migration.refusals()).as(context).isEmpty();
      PlannedSchema plan = new PlannedSchema(from, edit.declared(), edit.decisions());
      List<Map<String, Map<String, Object>>> before = new ArrayList<>();
      plan.former().tables().forEach(table -> before.add(live.rows(table.name().name(), "id")));
      List<MigrationScript> scripts = migration.scripts(live.dialect());
      String sql = context + scripts.stream().map(MigrationScript::text).toList();
      try {
        live.run(scripts);
      } catch (IllegalStateException failure) {
        throw new AssertionError(sql + "\n" + failure.getMessage(), failure);
      }
      try (LiveSchema fresh = new LiveSchema(created, "fresh")) {
        fresh.create(plan.after());
        assertThat(differences(live.catalog(), fresh.catalog())).as(sql).isEmpty();
      }
      for (int i = 0; i < before.size(); i++) {
        assertKept(live, plan, plan.former().tables().get(i), before.get(i), sql);
      }
      return migration.result();
    }

    private static List<String> differences(Set<String> migrated, Set<String> created) {
      List<String> lines = new ArrayList<>();
      migrated.stream().filter(line -> !created.contains(line)).forEach(l -> lines.add("+ " + l));
      created.stream().filter(line -> !migrated.contains(line)).forEach(l -> lines.add("- " + l));
      return lines;
    }

    private static void assertKept(
        LiveSchema live,
        PlannedSchema plan,
        SchemaTable former,
        Map<String, Map<String, Object>> rows,
        String context) {
      Optional<SchemaTable> after = plan.after().table(plan.renames().table(former.name()));
      if (after.isEmpty()) {
        return;
      }
      Map<String, Map<String, Object>> now = live.rows(after.get().name().name(), "id");
      assertThat(now.keySet()).as(context).isEqualTo(rows.keySet());
      for (SchemaColumn column : former.columns()) {
        String name =
            plan.renames().columns(former.name()).getOrDefault(column.name(), column.name());
        if (after.get().column(name).isPresent() && !column.isComputed()) {
          rows.forEach(
              (key, row) -> {
                Object old = row.get(column.name());
                if (!old.equals("NULL")) {
                  assertThat(now.get(key).get(name))
                      .as(context + former.name() + "." + column.name())
                      .isEqualTo(old);
                }
              });
        }
      }
    }

    private void fill(LiveSchema live, SchemaTable table) {
      for (int i = 0; i < ROWS; i++) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (SchemaColumn column : table.columns()) {
          if (column.source() == Source.NONE) {
            names.add(column.name());
            values.add(value(live.dialect(), table, column, i));
          }
        }
        live.execute(
            "insert into "
                + table.name()
                + " ("
                + String.join(", ", names)
                + ") values ("
                + String.join(", ", values)
                + ")");
      }
    }

    private String value(Dialect dialect, SchemaTable table, SchemaColumn column, int row) {
      Optional<ForeignKey> key =
          table.foreignKeys().stream()
              .filter(each -> each.columns().contains(column.name()))
              .findFirst();
      if (key.isPresent()) {
        boolean isLater = !exists(key.get(), table);
        return isLater && column.nullable() ? "null" : String.valueOf(1 + row);
      }
      if (column.nullable() && schema.random.nextInt(3) == 0) {
        return "null";
      }
      if (column.type().kind() == ColumnKind.BYTES) {
        return dialect.dsl().renderInlined(org.jooq.impl.DSL.inline(new byte[] {1, (byte) row}));
      }
      if (column.type().kind() == ColumnKind.JSON) {
        return "'{\"a\": " + row + "}'";
      }
      SchemaColumn valued =
          new SchemaColumn(
              column.name(),
              column.type(),
              false,
              Source.NONE,
              null,
              Specimen.text(column.type(), row));
      return new ColumnDdl(dialect).defaultValue(valued).orElseThrow();
    }

    /** Returns whether the target was filled before the table. */
    private boolean exists(ForeignKey key, SchemaTable table) {
      List<QualifiedName> names = schema.tables.stream().map(draft -> draft.name).toList();
      return names.indexOf(key.target()) < names.indexOf(table.name());
    }
  }
}
