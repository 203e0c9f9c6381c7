package dev.kindred.it.inspect;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindred.Database;
import dev.kindred.it.DatabaseTest;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas that Kindred did not create: they are inspected, and what was written is compiled
 * together with a class that reads and writes rows. The resources have the tables and that class.
 */
@Tag("slow")
class ForeignSchemasTest extends DatabaseTest {

  private static final Path RESOURCES = Path.of("src/test/resources/inspect");

  @TempDir Path folder;

  /** Names in PascalCase, which are quoted; keys of numbers that are given. */
  @Test
  void aFestivalInPascalCase() throws Exception {
    String script = Files.readString(RESOURCES.resolve("festival.sql"));
    inspect(kind == TestDatabase.MARIADB ? script.replace('"', '`') : script, "FestivalUse");
  }

  /** Enums, a domain, an array, partitions, views, a trigger, generated columns and comments. */
  @Test
  void aToolshedOnPostgresql() throws Exception {
    assumeTrue(kind == TestDatabase.POSTGRESQL, "its types are PostgreSQL's");
    inspect(
        Files.readString(RESOURCES.resolve("toolshed-postgresql.sql")), "ToolshedPostgresqlUse");
  }

  /** Unsigned numbers, a year, a set, enums, and times that each update changes. */
  @Test
  void aToolshedOnMariadb() throws Exception {
    assumeTrue(kind == TestDatabase.MARIADB, "its types are MariaDB's");
    inspect(Files.readString(RESOURCES.resolve("toolshed-mariadb.sql")), "ToolshedMariadbUse");
  }

  /** Keys that are small numbers and padded texts, real numbers, and binary values. */
  @Test
  void wholesaleWithShortKeys() throws Exception {
    assumeTrue(kind == TestDatabase.POSTGRESQL, "its types are PostgreSQL's");
    inspect(Files.readString(RESOURCES.resolve("wholesale.sql")), "WholesaleUse");
  }

  private void inspect(String script, String use) throws Exception {
    try (FreshDatabase fresh = kind.create()) {
      run(fresh, script);
      Files.createDirectories(folder.resolve(Inspected.PACKAGE));
      Files.copy(
          RESOURCES.resolve(use + ".java.txt"),
          folder.resolve(Inspected.PACKAGE).resolve(use + ".java"));
      try (Inspected inspected = Inspected.of(fresh, folder, options -> options)) {
        System.out.println(inspected.report());
        System.out.println(inspected.db().schema().validate());
        use(inspected, use).accept(inspected.db());
      }
    }
  }

  private static void run(FreshDatabase database, String script) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : script.split(";\\s*\n\\s*\n", -1)) {
        statement.execute(each);
      }
    }
  }

  @SuppressWarnings("unchecked") // each of them is one
  private static Consumer<Database> use(Inspected inspected, String name)
      throws ReflectiveOperationException {
    return (Consumer<Database>)
        inspected
            .loader()
            .loadClass(Inspected.PACKAGE + "." + name)
            .getDeclaredConstructor()
            .newInstance();
  }
}
