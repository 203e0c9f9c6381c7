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

/** The laws of scopes: 2,000 questions on H2 and 200 on each other database. */
@Tag("slow")
class ScopeOracleTest {

  private static final int WORLDS = 100;
  private static final int FEW_WORLDS = 10;

  @Group
  @On(H2)
  @PropertyDefaults(tries = WORLDS, edgeCases = NONE, shrinking = OFF)
  class OnH2 extends ScopeLaws {}

  @Group
  @On(SQLITE)
  @PropertyDefaults(tries = FEW_WORLDS, edgeCases = NONE, shrinking = OFF)
  class OnSqlite extends ScopeLaws {}

  @Group
  @On(POSTGRESQL)
  @PropertyDefaults(tries = FEW_WORLDS, edgeCases = NONE, shrinking = OFF)
  class OnPostgresql extends ScopeLaws {}

  @Group
  @On(MARIADB)
  @PropertyDefaults(tries = FEW_WORLDS, edgeCases = NONE, shrinking = OFF)
  class OnMariadb extends ScopeLaws {}
}
