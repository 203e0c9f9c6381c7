package dev.kindred.it.inspect;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
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
    assertThat(
            notes(kind == TestDatabase.MARIADB ? script.replace('"', '`') : script, "FestivalUse"))
        .containsExactly(
            "SetList: Rows of SetListSong are deleted with the row on either side, which the"
                + " database would refuse.");
  }

  /** Enums, a domain, an array, partitions, views, a trigger, generated columns and comments. */
  @Test
  void aToolshedOnPostgresql() throws Exception {
    assumeTrue(kind == TestDatabase.POSTGRESQL, "its types are PostgreSQL's");
    assertThat(
            notes(
                Files.readString(RESOURCES.resolve("toolshed-postgresql.sql")),
                "ToolshedPostgresqlUse"))
        .containsExactly(
            "tool: The index tool_fulltext of [fulltext] can't be declared: it is of expressions,"
                + " of a part of the rows, or in another order.",
            "tool: The index tool_name_built of [name, built] can't be declared: it has several"
                + " columns, or those of another index.",
            "tool: The index tool_name_lower can't be declared: it is of expressions, of a part of"
                + " the rows, or in another order.",
            "tools_by_state: There is no primary key, so that rows are only read.",
            "town: The foreign key [country_id] has a rule for updates of the key, CASCADE, which"
                + " can't be declared.");
  }

  /** Unsigned numbers, a year, a set, enums, and times that each update changes. */
  @Test
  void aToolshedOnMariadb() throws Exception {
    assumeTrue(kind == TestDatabase.MARIADB, "its types are MariaDB's");
    assertThat(
            notes(
                Files.readString(RESOURCES.resolve("toolshed-mariadb.sql")), "ToolshedMariadbUse"))
        .containsExactly(
            "country: The column last_update is changed by the database on each update, which can't"
                + " be declared.",
            "tool: The index tool_name_built of [name, built] can't be declared: it has several"
                + " columns, or those of another index.",
            "tool: The index tool_text of [name, description] can't be declared: it is of"
                + " expressions, of a part of the rows, or in another order.",
            "tool_maker: The column last_update is changed by the database on each update, which"
                + " can't be declared.",
            "town: The foreign key [country_id] has a rule for updates of the key, CASCADE, which"
                + " can't be declared.");
  }

  /** Keys that are small numbers and padded texts, real numbers, and binary values. */
  @Test
  void wholesaleWithShortKeys() throws Exception {
    assumeTrue(kind == TestDatabase.POSTGRESQL, "its types are PostgreSQL's");
    assertThat(notes(Files.readString(RESOURCES.resolve("wholesale.sql")), "WholesaleUse"))
        .containsExactly(
            "clerks: Rows of clerk_districts are deleted with the row on either side, which the"
                + " database would refuse.",
            "customers: Rows of customer_customer_kind are deleted with the row on either side,"
                + " which the database would refuse.");
  }

  /** Returns what can't be declared, without schemas, after the entities were used. */
  private List<String> notes(String script, String use) throws Exception {
    try (FreshDatabase fresh = kind.create()) {
      run(fresh, script);
      Files.createDirectories(folder.resolve(Inspected.PACKAGE));
      Files.copy(
          RESOURCES.resolve(use + ".java.txt"),
          folder.resolve(Inspected.PACKAGE).resolve(use + ".java"));
      try (Inspected inspected = Inspected.of(fresh, folder, options -> options)) {
        use(inspected, use).accept(inspected.db());
        assertThat(inspected.db().schema().validate()).isEmpty();
        return inspected.notes();
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
