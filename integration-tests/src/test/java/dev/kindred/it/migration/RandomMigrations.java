package dev.kindred.it.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.migration.RandomSchema.Draft;
import dev.kindred.migration.SchemaMigration;
import dev.kindred.migration.difference.PlannedSchema;
import dev.kindred.migration.model.MigrationScript;
import dev.kindred.migration.model.PendingDrops;
import dev.kindred.migration.model.SchemaSnapshot;
import java.util.List;
import java.util.Map;

/** Life of a random schema: created, filled with rows, edited and migrated. */
final class RandomMigrations {

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
        new RowWriter(live, schema.tables.stream().map(Draft::table).toList(), Map.of()).write();
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
      KeptRows rows = new KeptRows(live, plan);
      List<MigrationScript> scripts = migration.scripts(live.dialect());
      String sql = context + scripts.stream().map(MigrationScript::text).toList();
      try {
        live.run(scripts);
      } catch (IllegalStateException failure) {
        throw new AssertionError(sql + "\n" + failure.getMessage(), failure);
      }
      try (LiveSchema fresh = new LiveSchema(created, "fresh")) {
        fresh.create(plan.after());
        assertThat(CatalogDifferences.of(live.catalog(), fresh.catalog())).as(sql).isEmpty();
      }
      rows.assertKept(sql);
      return migration.result();
    }
  }
}
