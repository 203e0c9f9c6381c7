package dev.kindred.it.migration;

import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.random.Seed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random schemas, randomly edited twice: the migrated database is the new one, with its rows. */
class RandomMigrationsTest {

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void theMigratedDatabaseIsTheNewSchema(TestDatabase kind) {
    RandomMigrations.run(kind, Seed.usual(), 10);
  }

  @Tag("stress")
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void manyMigratedDatabasesAreTheNewSchema(TestDatabase kind) {
    boolean isInProcess = kind == TestDatabase.H2 || kind == TestDatabase.SQLITE;
    RandomMigrations.run(kind, Seed.fresh(), isInProcess ? 300 : 60);
  }
}
