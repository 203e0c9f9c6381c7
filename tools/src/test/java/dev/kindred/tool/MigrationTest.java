package dev.kindred.tool;

import static dev.kindred.tool.MigrationProject.AUTHOR;
import static dev.kindred.tool.MigrationProject.BOOK;
import static dev.kindred.tool.MigrationProject.ISBN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that migrations are written to, and what is refused. */
class MigrationTest {

  private static final String SNAPSHOT = "src/main/kindred/schema/";
  private static final String MIGRATIONS = "src/main/resources/db/migration/";

  @TempDir Path path;
  private MigrationProject project;

  @BeforeEach
  void project() {
    project = new MigrationProject(path);
  }

  private static String withoutHints(String text) {
    return text.replaceAll("(?m)^hint .*\n", "");
  }

  private void refused(Runnable run, String message) {
    Map<String, String> before = project.files();
    assertThatThrownBy(run::run)
        .isInstanceOf(MigrationException.class)
        .satisfies(
            failure ->
                assertThat(failure.getMessage().replace(path + "/", "")).startsWith(message));
    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void theFirstMigrationCreatesAllAndCommitsTheSchema() {
    MigrationReport report = project.model(AUTHOR, BOOK).migrate("first", "h2", "postgresql");

    assertThat(project.shown(report.lines()))
        .containsExactly(
            "Wrote " + MIGRATIONS + "h2/V1__first.sql",
            "Wrote " + MIGRATIONS + "postgresql/V1__first.sql",
            "Wrote " + SNAPSHOT + "author.txt",
            "Wrote " + SNAPSHOT + "book.txt",
            "Wrote " + SNAPSHOT + "HEAD");
    assertThat(project.read(SNAPSHOT + "book.txt")).isEqualTo(withoutHints(BOOK));
    assertThat(project.read(SNAPSHOT + "HEAD")).isEqualTo("V1__first\n");
    assertThat(project.read(MIGRATIONS + "h2/V1__first.sql"))
        .contains("create table author", "create table book", ";\n");
  }

  @Test
  void theNextOneHasWhatChanged() {
    project.model(AUTHOR, BOOK).migrate("first", "h2");

    project.model(AUTHOR, ISBN).migrate("add_isbn");

    assertThat(project.read(MIGRATIONS + "h2/V2__add_isbn.sql"))
        .isEqualTo("alter table book add column isbn varchar(20);\n");
    assertThat(project.read(SNAPSHOT + "book.txt")).isEqualTo(withoutHints(ISBN));
    assertThat(project.read(SNAPSHOT + "HEAD")).isEqualTo("V2__add_isbn\n");
  }

  @Test
  void nothingIsWrittenWithoutAChange() {
    project.model(AUTHOR, BOOK).migrate("first", "h2");
    Map<String, String> before = project.files();

    MigrationReport report = project.migrate("again");

    assertThat(report.lines())
        .containsExactly(
            "The entities are as the last migration left them. There is nothing to write.");
    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void aDryRunShowsWhatItWouldWrite() {
    project.model(AUTHOR, BOOK).migrate("first", "h2");
    Map<String, String> before = project.files();

    MigrationReport report =
        project.model(AUTHOR, ISBN).migrate("add_isbn", options -> options.dryRun(true));

    assertThat(project.shown(report.lines()))
        .startsWith(
            "Would write " + MIGRATIONS + "h2/V2__add_isbn.sql",
            "  alter table book add column isbn varchar(20);",
            "Would write " + SNAPSHOT + "book.txt",
            "  table book")
        .endsWith("Would write " + SNAPSHOT + "HEAD", "  V2__add_isbn");
    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void theSameModelsGiveTheSameBytes(@TempDir Path other) {
    MigrationProject copy = new MigrationProject(other);
    for (MigrationProject each : List.of(project, copy)) {
      each.model(AUTHOR, BOOK).migrate("first", "h2", "mariadb", "postgresql", "sqlite");
      each.model(BOOK.replace("not null\nprimary", "null\nprimary"), AUTHOR).migrate("second");
    }

    assertThat(project.files()).isEqualTo(copy.files()).hasSize(9 + 3);
  }

  /** What one database does in several files has the same versions everywhere. */
  @Test
  void aVersionIsTheSameStepOnAllDatabases() {
    project.model(AUTHOR, BOOK).migrate("first", "h2", "postgresql");
    project
        .model(
            AUTHOR, BOOK.replace("index ix", "index ix_book_author (author_id, title)\nindex ix"))
        .migrate("index");
    project
        .model(
            AUTHOR, ISBN.replace("index ix", "index ix_book_author (author_id, title)\nindex ix"))
        .migrate("add_isbn");

    assertThat(project.migrations())
        .containsExactly(
            "h2/V1__first.sql",
            "h2/V2__index.sql",
            "h2/V4__add_isbn.sql",
            "postgresql/V1__first.sql",
            "postgresql/V3__index_online.sql",
            "postgresql/V3__index_online.sql.conf",
            "postgresql/V4__add_isbn.sql");
    assertThat(project.read(MIGRATIONS + "postgresql/V3__index_online.sql.conf"))
        .isEqualTo("executeInTransaction=false\n");
  }

  @Test
  void onlyTheSnapshotChangesWhereNoDatabaseDoes() {
    project.model(AUTHOR, BOOK.replace("cascade", "protect")).migrate("first", "h2");

    MigrationReport report =
        project.model(AUTHOR, BOOK.replace("cascade", "restrict")).migrate("rule");

    assertThat(project.shown(report.lines()))
        .containsExactly(
            "Wrote " + SNAPSHOT + "book.txt",
            "The schema of no database changes: there is no migration, only the committed schema is"
                + " new.");
    assertThat(project.migrations()).containsExactly("h2/V1__first.sql");
    assertThat(project.read(SNAPSHOT + "HEAD")).isEqualTo("V1__first\n");
  }

  @Test
  void timestampsAreVersions() {
    project.model(AUTHOR).migrate("first", "h2");
    project.model(AUTHOR, BOOK).migrate("second", options -> options.timestamps(true));
    project.model(AUTHOR, ISBN).migrate("third");

    assertThat(project.migrations())
        .containsExactly(
            "h2/V1__first.sql", "h2/V20261130102030__second.sql", "h2/V20261130102031__third.sql");
  }

  @Test
  void numbersContinueThoseOfOthers() {
    project
        .model(AUTHOR)
        .write(MIGRATIONS + "h2/V003.1__by_hand.sql", "select 1;")
        .write(MIGRATIONS + "h2/R__views.sql", "select 1;")
        .write(MIGRATIONS + "h2/notes.txt", "")
        .write(SNAPSHOT + "HEAD", "V003.1__by_hand\n")
        .migrate("first");

    assertThat(project.migrations())
        .contains("h2/V4__first.sql", "h2/V003.1__by_hand.sql")
        .hasSize(4);
  }

  @Test
  void databasesMustBeChosenOnce() {
    project.model(AUTHOR);

    refused(
        () -> project.migrate("first"),
        "No database is chosen yet: src/main/resources/db/migration has no folder of one. Name them"
            + " once, such as -Dkindred.dialects=h2,postgresql (of h2, mariadb, postgresql,"
            + " sqlite).");
    refused(
        () -> project.migrate("first", "oracle"),
        "oracle is no dialect. Write some of h2, mariadb, postgresql, sqlite.");
  }

  @Test
  void aNewDatabaseNeedsABaseline() {
    project.model(AUTHOR).migrate("first", "h2");
    project.model(AUTHOR, BOOK);

    refused(
        () -> project.migrate("second", "sqlite"),
        MIGRATIONS
            + "sqlite has no migrations, and other databases have some. Run kindred:baseline"
            + " -Dkindred.dialects=sqlite to write one that creates the committed schema.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "add isbn", "../x", "add-isbn", "_x", "a.b", "é"})
  void namesHaveLettersAndDigits(String name) {
    project.model(AUTHOR);

    refused(
        () -> project.migrate(name, "h2"),
        "\""
            + name
            + "\" is no name of a migration. Write letters, digits and _, such as add_isbn.");
  }

  @Test
  void theModelMustBeCompiled() {
    refused(
        () -> project.migrate("first", "h2"),
        "target/classes has no entities. Compile them first, with kindred-processor: mvn compile"
            + " kindred:..");
  }

  @Test
  void whatRowsCanNotBearIsRefused() {
    project.model(AUTHOR, BOOK).migrate("first", "h2");
    project.model(AUTHOR, ISBN.replace("text(20) null", "text(20) not null"));

    refused(
        () -> project.migrate("add_isbn"),
        "Book.isbn is new and required, and rows that exist have no value for it. Write one of:"
            + " @Default(\"..\") Book.isbn");
  }

  @Test
  void aConversionIsReleasedByName() {
    project.model(AUTHOR, BOOK).migrate("first", "h2");
    project.model(AUTHOR, BOOK.replace("text(120)", "text(20)"));

    refused(() -> project.migrate("shorter"), "Book.title changes its type from text(120) to");
    project.migrate("shorter", options -> options.convert("book.title"));

    assertThat(project.migrations()).contains("h2/V2__shorter.sql");
  }

  @Test
  void dropsWaitUntilTheyAreReleased() {
    project.model(AUTHOR, ISBN).migrate("first", "h2");

    MigrationReport report = project.model(AUTHOR, BOOK).migrate("without_isbn");

    assertThat(report.notes())
        .contains(
            "The column book.isbn is declared no more and keeps its values. Drop it with"
                + " -Dkindred.drop=book.isbn when no running application uses it.",
            "The schema of no database changes: there is no migration, only the committed schema is"
                + " new.");
    assertThat(project.read(SNAPSHOT + "pending-drops.txt"))
        .endsWith("\nbook.isbn: column isbn text(20) null\n");

    project.migrate("drop_isbn", options -> options.drop("book.isbn"));

    assertThat(project.read(MIGRATIONS + "h2/V2__drop_isbn.sql"))
        .isEqualTo("alter table book drop column isbn;\n");
    assertThat(project.files()).doesNotContainKey(SNAPSHOT + "pending-drops.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "book.isbm | book.isbm can't be dropped: there is no table or column of this name. There"
            + " are [book.isbn].",
        "book.title | book.title can't be dropped: it is declared. Delete its declaration first."
      })
  void onlyWhatIsGoneIsDropped(String name, String message) {
    project.model(AUTHOR, ISBN).migrate("first", "h2");
    project.model(AUTHOR, BOOK);

    refused(() -> project.migrate("drop", options -> options.drop(name)), message);
  }

  @Test
  void decisionsAboutUnknownColumnsAreRefused() {
    project.model(AUTHOR, BOOK).migrate("first", "h2");
    project.model(AUTHOR, ISBN);

    refused(
        () -> project.migrate("x", options -> options.rename("book.isbm=title")),
        "book.isbm can't be renamed: there is no table or column of this name. There are"
            + " [book.isbn].");
    refused(
        () -> project.migrate("x", options -> options.convert("book.isbm")),
        "book.isbm can't be converted: there is no table or column of this name.");
    refused(
        () -> project.migrate("x", options -> options.rename("title")),
        "\"title\" is no rename. Write NEW=OLD, such as book.title=name.");
  }

  @Test
  void aPossibleRenameStopsWhereNobodyAnswers() {
    project.model(AUTHOR, BOOK).migrate("first", "h2");
    project.model(AUTHOR, BOOK.replace("title", "name"));

    refused(
        () -> project.migrate("name"),
        "book.title is gone and book.name is new. If Book.name is title with a new name, write"
            + " @RenamedFrom(\"title\") or -Dkindred.rename=book.name=title; if it is new,"
            + " -Dkindred.rename=book.name=.");
  }

  @Test
  void aRenameIsAskedFor() {
    project.model(AUTHOR, BOOK).migrate("first", "h2");
    project.model(AUTHOR, BOOK.replace("title", "name"));
    List<String> questions = new ArrayList<>();

    MigrationProject.migrate(
        MigrationOptions.of(project.folders(), "name"),
        question -> {
          questions.add(question);
          return Optional.of(true);
        });

    assertThat(questions).containsExactly("Is the column book.name the former book.title?");
    assertThat(project.read(MIGRATIONS + "h2/V2__name.sql"))
        .contains("alter table book alter column title rename to name");
    assertThat(project.files()).doesNotContainKey(SNAPSHOT + "pending-drops.txt");
  }

  @Test
  void aNewColumnBesideARemovedOneIsNoRename() {
    project.model(AUTHOR, ISBN).migrate("first", "h2");
    project.model(AUTHOR, ISBN.replace("isbn", "code"));

    MigrationProject.migrate(
        MigrationOptions.of(project.folders(), "code"), question -> Optional.of(false));

    assertThat(project.read(MIGRATIONS + "h2/V2__code.sql"))
        .isEqualTo("alter table book add column code varchar(20);\n");
    assertThat(project.read(SNAPSHOT + "pending-drops.txt")).contains("book.isbn: ");
  }

  @Test
  void aRenameCanBeGiven() {
    project.model(AUTHOR, BOOK).migrate("first", "h2");
    project.model(AUTHOR, BOOK.replace("title", "name"));

    project.migrate("name", options -> options.rename("book.name=title"));

    assertThat(project.read(MIGRATIONS + "h2/V2__name.sql")).contains("rename to name");
  }

  @Test
  void aTableWithANewNameIsAskedForToo() {
    project.model(AUTHOR).migrate("first", "h2");
    project.model(AUTHOR.replace("author", "writer"));
    List<String> questions = new ArrayList<>();

    MigrationProject.migrate(
        MigrationOptions.of(project.folders(), "writer"),
        question -> {
          questions.add(question);
          return Optional.of(true);
        });

    assertThat(questions).containsExactly("Is the table writer the former author?");
    assertThat(project.read(MIGRATIONS + "h2/V2__writer.sql"))
        .contains("alter table author rename to writer");
    assertThat(project.files())
        .containsKey(SNAPSHOT + "writer.txt")
        .doesNotContainKey(SNAPSHOT + "author.txt");
  }

  @Test
  void aMissingFileOfTheLastMigrationIsRefused() {
    project.model(AUTHOR).migrate("first", "h2");
    project.model(AUTHOR, BOOK).migrate("second");
    project.delete(MIGRATIONS + "h2/V2__second.sql");

    refused(
        () -> project.migrate("third"),
        SNAPSHOT
            + "HEAD says that V2__second is the last migration, and there is no such file. Restore"
            + " the file from version control, or take src/main/kindred/schema from the commit"
            + " before it.");
  }

  @Test
  void aNewerFileIsRefused() {
    project.model(AUTHOR).migrate("first", "h2");
    project.model(AUTHOR, BOOK).write(MIGRATIONS + "h2/V2__other.sql", "select 1;");

    refused(
        () -> project.migrate("second"),
        "V2__other is newer than V1__first, which "
            + SNAPSHOT
            + "HEAD says is the last migration. If somebody wrote it by hand, write V2__other"
            + " there; if a merge brought it, take src/main/kindred/schema from the branch that it"
            + " came from, and run kindred:migration for the changes of the other one.");
  }

  @Test
  void twoFilesOfOneVersionAreRefused() {
    project
        .model(AUTHOR, BOOK)
        .write(MIGRATIONS + "h2/V1__one.sql", "select 1;")
        .write(MIGRATIONS + "h2/V01__two.sql", "select 1;")
        .write(SNAPSHOT + "HEAD", "V1__one\n");

    refused(
        () -> project.migrate("second"),
        MIGRATIONS + "h2/V01__two.sql and " + MIGRATIONS + "h2/V1__one.sql have the same version.");
  }

  @Test
  void migrationsWithoutACommittedSchemaAreRefused() {
    project.model(AUTHOR).write(MIGRATIONS + "h2/V1__init.sql", "select 1;");

    refused(
        () -> project.migrate("second"),
        "There are migrations, the last one V1__init, and no committed schema in"
            + " src/main/kindred/schema. If they make the tables of the entities, run"
            + " kindred:baseline once.");
  }

  @Test
  void anUnfinishedMergeIsRefused() {
    project.model(AUTHOR).migrate("first", "h2");
    project
        .model(AUTHOR, BOOK)
        .write(SNAPSHOT + "HEAD", "<<<<<<< ours\nV2__a\n=======\nV2__b\n>>>>>>> theirs\n");

    refused(
        () -> project.migrate("second"),
        SNAPSHOT + "HEAD: Two branches added a migration, and the merge is not finished.");

    project
        .write(SNAPSHOT + "HEAD", "V1__first\n")
        .write(SNAPSHOT + "author.txt", "<<<<<<< ours\n");

    refused(() -> project.migrate("second"), SNAPSHOT + "author.txt:1: Two branches changed this");
  }

  @Test
  void aHeadOfAnotherKindIsRefused() {
    project.model(AUTHOR).migrate("first", "h2");
    project.write(SNAPSHOT + "HEAD", "3\n");

    refused(
        () -> project.migrate("second"),
        SNAPSHOT + "HEAD has not the name of a migration, such as V3__add_isbn.");
  }

  @Test
  void theCommandLineHasAllOptions() {
    MigrationOptions options =
        MigrationArguments.migration(
            "--name",
            "x",
            "--project",
            "p",
            "--snapshot",
            "s",
            "--dialects",
            "h2, sqlite",
            "--drop",
            "a,b.c",
            "--rename",
            "a.b=c,d.e=",
            "--convert",
            "x.y",
            "--timestamps",
            "--dry-run");

    assertThat(options)
        .isEqualTo(
            MigrationOptions.of(
                    ProjectFolders.of(Path.of("p")).snapshot(Path.of("s")).dialects("h2", "sqlite"),
                    "x")
                .drop("a", "b.c")
                .rename("a.b=c", "d.e=")
                .convert("x.y")
                .timestamps(true)
                .dryRun(true));
    assertThatThrownBy(() -> MigrationArguments.migration("--drop", "a"))
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith("The argument --name is missing.\nUsage: java -cp");
    assertThatThrownBy(() -> MigrationArguments.migration("--nam", "a"))
        .hasMessageStartingWith("The argument --nam is unknown, or has no value.\nUsage: ")
        .hasMessageContaining("--dialects h2,postgresql,..");
  }
}
