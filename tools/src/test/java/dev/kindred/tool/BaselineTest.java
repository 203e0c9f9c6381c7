package dev.kindred.tool;

import static dev.kindred.tool.MigrationProject.AUTHOR;
import static dev.kindred.tool.MigrationProject.BOOK;
import static dev.kindred.tool.MigrationProject.ISBN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Begin of migrations with tables that exist. */
class BaselineTest {

  private static final String SNAPSHOT = "src/main/kindred/schema/";
  private static final String MIGRATIONS = "src/main/resources/db/migration/";

  @TempDir Path path;
  private MigrationProject project;

  @BeforeEach
  void project() {
    project = new MigrationProject(path);
  }

  @Test
  void theSchemaIsCommittedAndWrittenForNewDatabases() {
    MigrationReport report = project.model(AUTHOR, BOOK).baseline("h2", "sqlite");

    assertThat(project.shown(report.lines()))
        .containsExactly(
            "Wrote " + MIGRATIONS + "h2/V1__baseline.sql",
            "Wrote " + MIGRATIONS + "sqlite/V1__baseline.sql",
            "Wrote " + SNAPSHOT + "author.txt",
            "Wrote " + SNAPSHOT + "book.txt",
            "Wrote " + SNAPSHOT + "HEAD",
            "New databases get all tables from V1__baseline. Databases that have them must not run"
                + " it: set Flyway's baselineOnMigrate=true and baselineVersion=1 for them.",
            "The next kindred:migration writes what changes from here on.");
    assertThat(project.read(SNAPSHOT + "HEAD")).isEqualTo("V1__baseline\n");
    assertThat(project.migrate("next").changes()).isEmpty();
    assertThat(project.check().problems()).isEmpty();
  }

  @Test
  void migrationsByHandAreAdopted() {
    project.model(AUTHOR).baseline("h2");
    String byHand = project.read(MIGRATIONS + "h2/V1__baseline.sql");
    project.delete(MIGRATIONS + "h2/V1__baseline.sql");
    project.delete(SNAPSHOT + "HEAD");
    project.delete(SNAPSHOT + "author.txt");
    project.write(MIGRATIONS + "h2/V7__by_hand.sql", byHand);

    MigrationReport report = project.baseline();

    assertThat(project.shown(report.lines()))
        .containsExactly(
            "Wrote " + SNAPSHOT + "author.txt",
            "Wrote " + SNAPSHOT + "HEAD",
            "The next kindred:migration writes what changes from here on.");
    assertThat(project.read(SNAPSHOT + "HEAD")).isEqualTo("V7__by_hand\n");
    assertThat(project.check().problems()).isEmpty();
  }

  /** What a refusal advises for changes that nothing can write. */
  @Test
  void aMigrationByHandInBetweenIsAdopted() {
    project.model(AUTHOR, ISBN).migrate("first", "h2");
    project.model(AUTHOR, BOOK).migrate("without_isbn");
    project
        .model(AUTHOR.replace("text(100)", "text(90)"), BOOK)
        .write(
            MIGRATIONS + "h2/V2__by_hand.sql",
            "alter table author alter column name set data type varchar(90);");

    project.baseline();

    assertThat(project.read(SNAPSHOT + "HEAD")).isEqualTo("V2__by_hand\n");
    assertThat(project.read(SNAPSHOT + "pending-drops.txt")).contains("book.isbn: ");
    assertThat(project.check().problems()).isEmpty();
  }

  @Test
  void aDatabaseThatIsNewToTheProjectGetsTheCommittedSchema() {
    project.model(AUTHOR, ISBN).migrate("first", "h2");
    project.model(AUTHOR, BOOK).migrate("without_isbn");
    project.model(AUTHOR, BOOK.replace("text(120)", "text(200)"));

    MigrationReport report = project.baseline("sqlite");

    assertThat(project.shown(List.copyOf(report.lines())))
        .startsWith("Wrote " + MIGRATIONS + "sqlite/V1__first.sql")
        .hasSize(3);
    assertThat(project.read(MIGRATIONS + "sqlite/V1__first.sql")).contains("isbn");
    project.migrate("longer");
    assertThat(project.migrations())
        .containsExactly(
            "h2/V1__first.sql",
            "h2/V2__longer.sql",
            "sqlite/V1__first.sql",
            "sqlite/V2__longer.sql",
            "sqlite/V2__longer.sql.conf");
    assertThat(project.check().problems()).isEmpty();
  }

  @Test
  void aSecondBaselineIsRefused() {
    project.model(AUTHOR).baseline("h2");
    Map<String, String> before = project.files();
    project.model(AUTHOR, BOOK);

    assertThatThrownBy(() -> project.baseline())
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The committed schema is that of the last migration, and each database has its"
                + " migrations. There is nothing to begin: kindred:migration writes what changes.");
    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void aDryRunWritesNothing() {
    project.model(AUTHOR);
    MigrationReport report =
        new Baseline(
                new BaselineOptions(project.folders("h2"), false, true),
                line -> {},
                MigrationProject.CLOCK)
            .run();

    assertThat(project.shown(report.lines()))
        .contains("Would write " + MIGRATIONS + "h2/V1__baseline.sql");
    assertThat(project.files()).isEmpty();
  }

  @Test
  void theVersionCanBeATimestamp() {
    project.model(AUTHOR);
    new Baseline(
            new BaselineOptions(project.folders("h2"), true, false),
            line -> {},
            MigrationProject.CLOCK)
        .run();

    assertThat(project.migrations()).containsExactly("h2/V20261130102030__baseline.sql");
  }
}
