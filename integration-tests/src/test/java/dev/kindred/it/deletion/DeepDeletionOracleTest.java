package dev.kindred.it.deletion;

import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static net.jqwik.api.EdgeCasesMode.NONE;

import dev.kindred.it.oracle.On;
import net.jqwik.api.Group;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

/** The laws of {@link DeletionOracleTest} for many more gardens: {@code mvn -Pdeep verify}. */
@Tag("deep")
class DeepDeletionOracleTest {

  private static final int GARDENS = 10_000;
  private static final int FEW_GARDENS = 2_000;

  @Group
  @On(H2)
  @PropertyDefaults(tries = GARDENS, edgeCases = NONE)
  class OnH2 extends DeletionLaws {}

  @Group
  @On(SQLITE)
  @PropertyDefaults(tries = FEW_GARDENS, edgeCases = NONE)
  class OnSqlite extends DeletionLaws {}

  @Group
  @On(POSTGRESQL)
  @PropertyDefaults(tries = FEW_GARDENS, edgeCases = NONE)
  class OnPostgresql extends DeletionLaws {}

  @Group
  @On(MARIADB)
  @PropertyDefaults(tries = FEW_GARDENS, edgeCases = NONE)
  class OnMariadb extends DeletionLaws {}
}
