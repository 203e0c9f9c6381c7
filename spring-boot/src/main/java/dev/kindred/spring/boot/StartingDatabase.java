package dev.kindred.spring.boot;

import dev.kindred.Database;
import dev.kindred.DatabaseBuilder;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.SchemaMismatchException;
import dev.kindred.spi.EntityRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opening of a database while the application starts, with what is done to its tables. */
final class StartingDatabase {

  private static final Logger LOG = LoggerFactory.getLogger(StartingDatabase.class);

  private StartingDatabase() {}

  /**
   * Opens a database.
   *
   * @throws UnsupportedDatabaseException if Kindred does not support it
   * @throws MissingEntitiesException if something is to be done to tables, and there is no entity
   * @throws SchemaMismatchException if the tables are not as the entities declare them
   */
  static Database open(DatabaseBuilder builder, SchemaMode schema) {
    requireEntities(schema);
    Database database = open(schema == SchemaMode.VALIDATE ? builder.validateSchema() : builder);
    if (schema == SchemaMode.CREATE) {
      createTables(database);
    }
    return database;
  }

  private static void requireEntities(SchemaMode schema) {
    if (EntityRegistry.all().isEmpty()) {
      MissingEntitiesException missing = new MissingEntitiesException();
      if (schema != SchemaMode.NONE) {
        throw missing;
      }
      LOG.warn(missing.getMessage());
    }
  }

  private static Database open(DatabaseBuilder builder) {
    try {
      return builder.open();
    } catch (IllegalArgumentException e) {
      throw new UnsupportedDatabaseException(e);
    }
  }

  private static void createTables(Database database) {
    List<String> differences = database.schema().validate();
    if (differences.isEmpty()) {
      return;
    }
    try {
      database.schema().create();
    } catch (DatabaseException e) {
      SchemaMismatchException mismatch =
          new SchemaMismatchException(
              "The tables could not be created, since some exist that are not as the entities"
                  + " declare them.\n"
                  + String.join("\n", differences),
              differences);
      mismatch.initCause(e);
      throw mismatch;
    }
  }
}
