package dev.kindred.it.oracle;

import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static net.jqwik.api.EdgeCasesMode.NONE;
import static net.jqwik.api.ShrinkingMode.OFF;

import net.jqwik.api.Group;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

/**
 * The laws on each database, in full on H2, where the oracle is asked 6,000 questions, and with
 * fewer worlds on the others. A failure is reported with its seed, and with a question and a world
 * from which nothing more can be left out.
 */
@Tag("slow")
class OracleTest {

  private static final int WORLDS = 300;
  private static final int FEW_WORLDS = 40;

  @Group
  @On(H2)
  @PropertyDefaults(tries = WORLDS, edgeCases = NONE, shrinking = OFF)
  class OnH2 extends LookupLaws {}

  @Group
  @On(SQLITE)
  @PropertyDefaults(tries = FEW_WORLDS, edgeCases = NONE, shrinking = OFF)
  class OnSqlite extends LookupLaws {}

  @Group
  @On(POSTGRESQL)
  @PropertyDefaults(tries = FEW_WORLDS, edgeCases = NONE, shrinking = OFF)
  class OnPostgresql extends LookupLaws {}

  @Group
  @On(MARIADB)
  @PropertyDefaults(tries = FEW_WORLDS, edgeCases = NONE, shrinking = OFF)
  class OnMariadb extends LookupLaws {}
}
