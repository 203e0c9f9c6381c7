package dev.kindred.tool.internal.replay;

import dev.kindred.internal.ddl.SchemaDdl;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.tool.internal.catalog.CatalogDialect;
import dev.kindred.tool.internal.project.MigrationFolder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Run of all migrations of a database, and comparison of what comes of it with a schema. */
public final class Replay {

  /** In the transaction of Flyway's own lock, an index that is created concurrently never ends. */
  private static final Map<String, String> SESSION_LOCK =
      Map.of("flyway.postgresql.transactional.lock", "false");

  private final MigrationFolder folder;
  private final SchemaModel expected;

  /** Creates a run, after which a database should have a schema. */
  public Replay(MigrationFolder folder, SchemaModel expected) {
    this.folder = folder;
    this.expected = expected;
  }

  /** Returns what differs, a line each; empty if nothing does. */
  public List<String> differences(ScratchDatabases databases) throws SQLException {
    CatalogDialect dialect = CatalogDialect.valueOf(folder.dialect().toUpperCase(Locale.ROOT));
    String migrated = databases.create();
    try {
      migrate(migrated);
    } catch (FlywayException failure) {
      return List.of("A migration fails. " + failure.getMessage().strip());
    }
    String created = databases.create();
    createSchema(created);
    return ReplayedCatalog.read(migrated, dialect, expected)
        .differences(ReplayedCatalog.read(created, dialect, expected));
  }

  private void migrate(String url) {
    FluentConfiguration configuration =
        Flyway.configure()
            .loggers(SilentLogs.class.getName())
            .dataSource(url, null, null)
            .locations("filesystem:" + folder.path().toAbsolutePath());
    if (folder.dialect().equals("postgresql")) {
      configuration.configuration(SESSION_LOCK);
    }
    configuration.load().migrate();
  }

  private void createSchema(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String sql : new SchemaDdl(folder.renderer(), expected).create()) {
        statement.execute(sql);
      }
    }
  }
}
