package dev.kindred.it.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.kindred.internal.ddl.TableOrder;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.migration.SchemaMigration;
import dev.kindred.migration.difference.PlannedSchema;
import dev.kindred.migration.model.MigrationScript;
import dev.kindred.migration.model.PossibleRename;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Migrations of the folders in {@code migrations}: the SQL is the expected one, and does on each
 * database what it should. Expected files are written anew with {@code KINDRED_REWRITE_GOLDEN=true}
 * by the tests without a database.
 */
class MigrationCasesTest {

  private static final List<MigrationCase> CASES = MigrationCase.all();
  private static final List<String> DATABASES = List.of("h2", "postgresql", "mariadb", "sqlite");

  @Tag("once")
  @ParameterizedTest
  @CsvSource({"H2, h2", "POSTGRES, postgresql", "MARIADB, mariadb", "SQLITE, sqlite"})
  void theSqlIsTheExpectedOne(SQLDialect dialect, String database) {
    assertAll(
        CASES.stream()
            .filter(each -> each.isFor(database) && each.migration().refusals().isEmpty())
            .map(
                each ->
                    () ->
                        assertExpected(
                            each.expected(database + ".sql"),
                            MigrationCase.text(each.migration().scripts(Dialects.of(dialect))))));
  }

  @Test
  @Tag("once")
  void refusalsAndNotesAreTheExpectedOnes() {
    assertAll(
        CASES.stream()
            .map(
                each ->
                    () -> {
                      SchemaMigration migration = each.migration();
                      assertLines(each.expected("refused.txt"), migration.refusals());
                      assertLines(each.expected("notes.txt"), migration.notes());
                      assertLines(
                          each.expected("possible-renames.txt"),
                          migration.possibleRenames().stream()
                              .map(PossibleRename::advice)
                              .toList());
                    }));
  }

  private static void assertLines(Path file, List<String> lines) throws IOException {
    if (lines.isEmpty()) {
      assertThat(file).doesNotExist();
    } else {
      assertExpected(file, String.join("\n", lines) + "\n");
    }
  }

  private static void assertExpected(Path file, String text) throws IOException {
    if ("true".equals(System.getenv("KINDRED_REWRITE_GOLDEN"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(file).hasContent(text);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void theMigratedDatabaseIsTheNewSchemaWithItsRows(TestDatabase kind) {
    String database = kind.name().toLowerCase(Locale.ROOT);
    try (FreshDatabase fresh = kind.create()) {
      assertAll(
          CASES.stream()
              .filter(each -> each.isFor(database) && each.migration().refusals().isEmpty())
              .map(each -> () -> assertMigrates(fresh, each, database)));
    }
  }

  private static void assertMigrates(FreshDatabase fresh, MigrationCase each, String database)
      throws IOException {
    try (LiveSchema live = new LiveSchema(fresh, "cases", each.schemas())) {
      assertMigrates(live, each, database);
    }
  }

  private static void assertMigrates(LiveSchema live, MigrationCase each, String database)
      throws IOException {
    PlannedSchema plan = each.plan();
    List<MigrationScript> scripts = each.migration().scripts(live.dialect());
    String sql = MigrationCase.text(scripts);
    assertThat(each.expected(database + ".sql")).hasContent(sql);
    live.create(plan.former());
    new RowWriter(live, TableOrder.of(plan.former().tables()), each.values()).write();
    KeptRows rows = new KeptRows(live, plan);
    try {
      live.run(scripts);
    } catch (IllegalStateException failure) {
      throw new AssertionError(each.name() + "\n" + sql + failure.getMessage(), failure);
    }
    rows.assertKept(each.name() + "\n" + sql);
    SortedSet<String> migrated = live.catalog();
    live.clear();
    live.create(plan.after());
    assertThat(CatalogDifferences.of(migrated, live.catalog()))
        .as(each.name() + "\n" + sql)
        .isEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("dev.kindred.it.database.TestDatabase#wanted")
  void aForeignKeyThatRowsViolateIsRefused(TestDatabase kind) {
    MigrationCase added =
        CASES.stream()
            .filter(each -> each.name().equals("foreign-key-added"))
            .findFirst()
            .orElseThrow();
    try (FreshDatabase fresh = kind.create();
        LiveSchema live = new LiveSchema(fresh, "cases")) {
      live.create(added.before().model());
      live.execute("insert into book (title, author_id) values ('Emma', 7)");
      KeptRows rows = new KeptRows(live, added.plan());

      assertThatThrownBy(() -> live.run(added.migration().scripts(live.dialect())))
          .hasMessageContaining(
              kind == TestDatabase.SQLITE ? "foreign_keys_hold" : "fk_book_author_id");
      rows.assertKept("");
    }
  }

  @Test
  @Tag("once")
  void thereAreManyCases() {
    assertThat(DATABASES.stream().mapToLong(MigrationCasesTest::count).sum()).isGreaterThan(150);
  }

  private static long count(String database) {
    return CASES.stream().filter(each -> Files.exists(each.expected(database + ".sql"))).count();
  }
}
