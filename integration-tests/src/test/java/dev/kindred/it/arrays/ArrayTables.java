package dev.kindred.it.arrays;

import dev.kindred.Database;
import dev.kindred.it.database.EntitiesWithoutArrays;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.extra.arrays.Cook;
import dev.kindred.it.extra.arrays.Kitchen;
import dev.kindred.it.extra.arrays.Pantry;
import dev.kindred.it.extra.arrays.Recipe;
import dev.kindred.it.extra.arrays.Spice;
import dev.kindred.schema.Schema;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Databases with the tables of entities with arrays, one for each database that has arrays. */
final class ArrayTables implements BeforeAllCallback {

  private static final Map<TestDatabase, FreshDatabase> FRESH = new EnumMap<>(TestDatabase.class);
  private static final Map<TestDatabase, Database> OPEN = new EnumMap<>(TestDatabase.class);

  /** Returns the databases of this run that have arrays. */
  static Stream<TestDatabase> databases() {
    return TestDatabase.wanted().stream()
        .filter(kind -> kind == TestDatabase.H2 || kind == TestDatabase.POSTGRESQL);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.create(ArrayTables.class))
        .getOrComputeIfAbsent(AutoCloseable.class, key -> ArrayTables::close, AutoCloseable.class);
  }

  private static void close() {
    FRESH.values().forEach(FreshDatabase::close);
    FRESH.clear();
    OPEN.clear();
  }

  /** Returns the database, with empty tables. */
  static Database empty(TestDatabase kind) throws Exception {
    Database db = OPEN.get(kind);
    if (db == null) {
      FreshDatabase fresh = kind.create();
      FRESH.put(kind, fresh);
      db = EntitiesWithoutArrays.opened(() -> Database.of(fresh.dataSource()));
      schema(db).create();
      OPEN.put(kind, db);
    }
    for (String table : new String[] {"recipe", "cook", "pantry", "spice", "kitchen"}) {
      db.dsl().execute("delete from " + table);
    }
    return db;
  }

  static Schema schema(Database db) {
    return db.schema().only(Cook.class, Recipe.class, Pantry.class, Spice.class, Kitchen.class);
  }
}
