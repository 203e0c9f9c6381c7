package dev.kindred.tool;

import static dev.kindred.tool.MigrationProject.AUTHOR;
import static dev.kindred.tool.MigrationProject.BOOK;
import static dev.kindred.tool.MigrationProject.ISBN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check finds, in databases in process. */
class CheckTest {

  private static final String MIGRATIONS = "src/main/resources/db/migration/";

  @TempDir Path path;
  private MigrationProject project;

  @BeforeEach
  void project() {
    project = new MigrationProject(path);
    project.model(AUTHOR, BOOK).migrate("first", "h2", "sqlite");
  }

  @Test
  void allIsWellAfterEachMigration() {
    assertThat(project.check())
        .isEqualTo(
            new CheckReport(List.of(), List.of("The migrations make the tables of the entities.")));

    project.model(AUTHOR, ISBN.replace("title", "name").replace("name)", "name, isbn)"));
    MigrationProject.migrate(
        MigrationOptions.of(project.folders(), "rename"), question -> Optional.of(true));
    assertThat(project.check().problems()).isEmpty();

    project.model(AUTHOR).migrate("without_books");
    assertThat(project.check().problems()).isEmpty();
    project.migrate("drop_books", options -> options.drop("book"));
    assertThat(project.check().problems()).isEmpty();
  }

  @Test
  void aForgottenMigrationIsFound() {
    project.model(AUTHOR, ISBN);

    assertThat(project.check().problems())
        .containsExactly(
            "The entities have changed since the last migration. Run mvn compile kindred:migration"
                + " -Dname=.. and commit what it writes. What is missing:",
            "h2: alter table book add column isbn varchar(20)",
            "sqlite: alter table book add column isbn varchar(20) null constraint"
                + " ck_book_isbn_length check (length(isbn) <= 20)");
    assertThatThrownBy(() -> project.check().requireGreen())
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith("The entities have changed since the last migration.");
  }

  @Test
  void aForgottenMigrationThatNeedsADecisionIsFound() {
    project.model(AUTHOR, ISBN.replace("text(20) null", "text(20) not null"));

    assertThat(project.check().problems())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("Book.isbn is new and required");
  }

  @Test
  void filesThatLeadElsewhereAreFound() {
    String file = MIGRATIONS + "h2/V1__first.sql";
    project.write(
        file,
        project.read(file).replace("varchar(100)", "varchar(90)").replaceFirst("create index", "--")
            + "create table extra (id int);\n");

    assertThat(project.check().problems())
        .containsExactly(
            "h2: author: the column name is character varying(90) not null; in the committed"
                + " schema: character varying(100) not null.",
            "h2: book: the index ix_book_title is missing; in the committed schema: (title).",
            "h2: There is extra, which the committed schema has not.");
  }

  @Test
  void aMissingTableIsFound() {
    project.write(MIGRATIONS + "sqlite/V1__first.sql", "select 1;");

    assertThat(project.check().problems())
        .containsExactly(
            "sqlite: There is no author, which the committed schema has.",
            "sqlite: There is no book, which the committed schema has.");
  }

  @Test
  void aFileThatFailsIsNamed() {
    project.write(MIGRATIONS + "h2/V1__first.sql", "create tabel book;");

    assertThat(project.check().problems())
        .singleElement()
        .asString()
        .startsWith("h2: A migration fails. ")
        .contains("V1__first.sql", "create tabel book");
  }

  @Test
  void migrationsByHandAreRunToo() {
    project
        .write(MIGRATIONS + "h2/V2__fill.sql", "insert into author (name) values ('Nobody');")
        .write(MIGRATIONS + "h2/R__nothing.sql", "select 1;")
        .write("src/main/kindred/schema/HEAD", "V2__fill\n");

    assertThat(project.check().problems()).isEmpty();
  }

  @Test
  void theProjectMustBeConsistent() {
    project.delete(MIGRATIONS + "h2/V1__first.sql");
    project.delete(MIGRATIONS + "sqlite/V1__first.sql");

    assertThatThrownBy(() -> project.check())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("V1__first is the last migration, and there is no such file.");
  }

  @Test
  void aServerThatDoesNotAnswerIsNamed() {
    project.model(AUTHOR, BOOK).baseline("postgresql");

    assertThatThrownBy(
            () ->
                new Check(
                        CheckOptions.of(project.folders())
                            .url("postgresql", "jdbc:postgresql://localhost:1/none"),
                        line -> {})
                    .run())
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith("The migrations of postgresql can't be run: ");
  }

  @Test
  void schemasOfMariadbAreLeftOut(@TempDir Path other) {
    MigrationProject schemas = new MigrationProject(other);
    schemas.model(AUTHOR.replace("table author", "table shop.author")).migrate("first", "mariadb");

    assertThat(schemas.check().notes())
        .contains(
            "The migrations of mariadb were not run: its schemas are databases of the server.");
  }

  @Test
  void schemasAreCompared(@TempDir Path other) {
    MigrationProject schemas = new MigrationProject(other);
    schemas.model(AUTHOR.replace("table author", "table shop.author")).migrate("first", "h2");
    assertThat(schemas.check().problems()).isEmpty();

    String file = MIGRATIONS + "h2/V1__first.sql";
    schemas.write(file, schemas.read(file).replace("varchar(100)", "varchar(99)"));

    assertThat(schemas.check().problems())
        .containsExactly(
            "h2: SHOP.author: the column name is character varying(99) not null; in the committed"
                + " schema: character varying(100) not null.");
  }

  @Test
  void theCommandLineHasTheServers() {
    assertThat(MigrationArguments.check("--postgresql-url", "jdbc:x", "--project", "p"))
        .isEqualTo(CheckOptions.of(ProjectFolders.of(Path.of("p"))).url("postgresql", "jdbc:x"));
  }
}
