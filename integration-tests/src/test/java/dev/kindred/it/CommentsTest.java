package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogReader;
import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.it.extra.Chapel;
import dev.kindred.it.extra.ChapelSize;
import dev.kindred.it.extra.kennel.Toy;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Comments of tables, views and columns: in DDL, in the database and compared. */
class CommentsTest extends ComparedTables {

  private static final EntityMetadata<Chapel> CHAPEL = EntityRegistry.of(Chapel.class);

  private boolean keepsComments() {
    return kind != SQLITE;
  }

  private ComparedTables created() {
    ComparedTables tables = tables(Chapel.class, ChapelSize.class);
    db.schema().only(Chapel.class, ChapelSize.class).create();
    return tables;
  }

  private CatalogTable catalog(String table) throws SQLException {
    try (Connection connection = fresh().dataSource().getConnection()) {
      String schema =
          here(
              usually("")
                  .but(H2, "PUBLIC")
                  .but(POSTGRESQL, connection.getSchema())
                  .but(MARIADB, connection.getCatalog()));
      return new CatalogReader(connection, kind.name().toLowerCase(Locale.ROOT))
          .read(schema).stream()
              .filter(each -> each.name().equalsIgnoreCase(table))
              .findFirst()
              .orElseThrow();
    }
  }

  private static Map<String, Optional<String>> declared() {
    Map<String, Optional<String>> comments = new LinkedHashMap<>();
    for (ColumnMetadata column : CHAPEL.columns()) {
      comments.put(column.name(), Optional.ofNullable(column.comment()));
    }
    return comments;
  }

  @Test
  void theDatabaseSaysWhatIsDeclared() throws SQLException {
    assertThat(CHAPEL.comment()).contains("it's \"ours\"\nC:\\new \\ ${not}", "\u20ac \\'");
    assertThat(declared().values()).filteredOn(Optional::isPresent).hasSize(4);
    created().tellsNothing();

    CatalogTable table = catalog("chapel");

    Map<String, Optional<String>> comments = new LinkedHashMap<>();
    for (CatalogColumn column : table.columns()) {
      comments.put(column.name().toLowerCase(Locale.ROOT), column.comment());
    }
    if (keepsComments()) {
      assertThat(table.comment()).contains(CHAPEL.comment());
      assertThat(comments).isEqualTo(declared());
    } else {
      assertThat(table.comment()).isEmpty();
      assertThat(comments.values()).allMatch(Optional::isEmpty);
    }
    assertThat(catalog("chapel_size").comment())
        .isEqualTo(
            here(
                usually(Optional.of("What fits in"))
                    .but(MARIADB, Optional.empty())
                    .but(SQLITE, Optional.empty())));
  }

  @Test
  void aCharacterThatTheDatabaseDoesNotKeepIsNoDifference() {
    tables(Toy.class);
    db.schema().only(Toy.class).create();
    Dialect dialect = Dialects.of(db.dsl().dialect());
    execute(here(usually("select 1").but(MARIADB, "alter table toy comment 'A \ud83d\ude00'")));

    assertThat(catalogComment("toy"))
        .isEqualTo(
            here(
                usually(Optional.<String>empty())
                    .but(MARIADB, Optional.of(dialect.ddl().storedComment("A \ud83d\ude00")))));
  }

  private Optional<String> catalogComment(String table) {
    try {
      return catalog(table).comment();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void theDdlHasThemWhereTheDatabaseKeepsThem() {
    assertThat(db.schema().only(Chapel.class, ChapelSize.class).ddl().lines())
        .filteredOn(line -> line.contains("As on the door"))
        .hasSize(keepsComments() ? 1 : 0)
        .allMatch(
            line ->
                line.contains(
                    here(
                        usually("comment on column chapel.name is 'As on the door';")
                            .but(MARIADB, "not null comment 'As on the door', "))));
  }

  private void comment(String column, String definition, String text) {
    execute(
        here(
            usually("comment on column chapel." + column + " is '" + text + "'")
                .but(
                    MARIADB,
                    "alter table chapel modify column "
                        + column
                        + " "
                        + definition
                        + " comment '"
                        + text
                        + "'")));
  }

  @Test
  void otherCommentsAreToldWithTheWaysOut() {
    assumeTrue(keepsComments(), "SQLite has no comments");
    created();
    String name = "varchar(60) character set utf8mb4 collate utf8mb4_nopad_bin not null";
    comment("name", name, "On paper");
    comment("mother_id", "bigint null", "");
    execute(
        here(
            usually("comment on table chapel is null")
                .but(MARIADB, "alter table chapel comment ''")));
    String table = "The table chapel has no comment, and Chapel declares \"Where people";

    assertThat(lines().get(0)).startsWith(table).endsWith("; or declare no @Comment.");
    assertThat(lines().subList(1, 3))
        .containsExactly(
            "The column chapel.name has the comment \"On paper\", and Chapel.name declares \"As on"
                + " the door\": "
                + here(
                    usually("comment on column chapel.name is 'As on the door'")
                        .but(
                            MARIADB,
                            "alter table chapel modify column name "
                                + name
                                + " comment 'As on the door'"))
                + "; or declare @Comment(\"On paper\").",
            "The column chapel.mother_id has no comment, and Chapel.mother declares \"It's over"
                + " there\": "
                + here(
                    usually("comment on column chapel.mother_id is 'It''s over there'")
                        .but(
                            MARIADB,
                            "alter table chapel modify column mother_id bigint null comment 'It''s"
                                + " over there'"))
                + "; or declare no @Comment.");
    assertThat(lines()).hasSize(3);
    repair();
    tellsNothing();
  }

  @Test
  void viewsAreComparedWhereTheyHaveComments() {
    assumeTrue(kind == H2 || kind == POSTGRESQL, "The others have no comments of views");
    created();
    execute("comment on view chapel_size is 'Small'");

    tells(
        "The view chapel_size has the comment \"Small\", and ChapelSize declares"
            + " \"What fits in\": comment on view chapel_size is 'What fits in'; or declare"
            + " @Comment(\"Small\").");
  }

  @Test
  void commentsThatNobodyDeclaresAreLeftAlone() throws SQLException {
    assumeTrue(keepsComments(), "SQLite has no comments");
    created();
    comment("seats", "bigint null", "On Sundays");
    if (kind != MARIADB) {
      execute("alter table chapel alter column seats drop not null");
    }

    assertThat(lines()).singleElement().asString().contains("chapel.seats takes NULL");
    repair();
    tellsNothing();
    assertThat(catalog("chapel").columns())
        .filteredOn(column -> column.name().equalsIgnoreCase("seats"))
        .extracting(CatalogColumn::comment)
        .containsExactly(Optional.of("On Sundays"));
  }

  @Test
  void aMissingColumnIsAddedWithItsComment() {
    assumeTrue(keepsComments(), "SQLite has no comments");
    created();
    execute("drop view chapel_size");
    execute("alter table chapel drop column name");

    assertThat(lines().stream().filter(line -> line.contains("chapel.name")).findFirst())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .contains(
                        here(
                            usually("; comment on column chapel.name is 'As on the door'; or")
                                .but(MARIADB, " not null comment 'As on the door'; or"))));
  }
}
