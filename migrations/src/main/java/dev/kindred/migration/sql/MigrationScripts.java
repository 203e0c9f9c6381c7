package dev.kindred.migration.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.migration.difference.PlannedSchema;
import dev.kindred.migration.model.MigrationScript;
import java.util.List;

/** Choice of the way in which a database migrates. */
public final class MigrationScripts {

  private MigrationScripts() {}

  /** Returns the files of a migration for a database; none if nothing changes there. */
  public static List<MigrationScript> of(PlannedSchema plan, Dialect dialect) {
    SchemaDelta delta = new SchemaDelta(dialect, plan);
    return switch (dialect.configuration().family()) {
      case SQLITE -> new RebuildingScript(dialect, delta).files();
      case MARIADB, MYSQL -> new MariadbScript(dialect, delta).files();
      case POSTGRES, YUGABYTEDB -> new PostgresqlScript(dialect, delta).files();
      default -> new H2Script(dialect, delta).files();
    };
  }
}
