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

/** The laws of deleting on each database, for many gardens on H2 and for fewer on the others. */
@Tag("slow")
class DeletionOracleTest {

  private static final int GARDENS = 600;
  private static final int FEW_GARDENS = 80;

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
