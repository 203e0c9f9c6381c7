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

/** The laws of {@link OracleTest} for many more worlds: {@code mvn -Pdeep verify}. */
@Tag("deep")
class DeepOracleTest {

  private static final int WORLDS = 6_000;
  private static final int FEW_WORLDS = 1_000;

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
