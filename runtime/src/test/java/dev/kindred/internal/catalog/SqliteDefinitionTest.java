package dev.kindred.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is read of the text that created a table of SQLite. */
class SqliteDefinitionTest {

  private static CatalogTable table(String sql, String... generated) {
    TableBuilder table =
        new TableBuilder(
            "main", "t", CatalogTable.Kind.TABLE, Optional.of(sql), Optional.empty(), false);
    for (String each : generated) {
      table.add(
          new CatalogColumn(
              each,
              SqliteDeclaredTypes.of("int"),
              true,
              Optional.empty(),
              false,
              false,
              Optional.of(new CatalogColumn.Generated("", true)),
              Optional.empty(),
              Optional.empty()));
    }
    table.addUnique("sqlite_autoindex_t_1", "b");
    table.addUnique("sqlite_autoindex_t_2", "c");
    table.addUnique("sqlite_autoindex_t_2", "d");
    SqliteDefinition.complete(table);
    return table.build();
  }

  @Test
  void checksAreReadWithTheirNames() {
    CatalogTable table =
        table(
            """
            create table t (a int check (a > 0), -- check (no)
              b text not null constraint "b has ()" check(b <> 'check (x)' and length(b) < 9),
              "check" int /* , check (c) */, c, d, constraint ck_t check ((c < d)))
            """);

    assertThat(table.checks())
        .containsExactly(
            new CatalogTable.Check("", "a > 0"),
            new CatalogTable.Check("b has ()", "b <> 'check (x)' and length(b) < 9"),
            new CatalogTable.Check("ck_t", "(c < d)"));
  }

  @Test
  void whatIsInQuotesIsNoComment() {
    CatalogTable table =
        table(
            "create table t (\"--\" int, [/*] int check ([/*] > 0), constraint \"*/\" check (b >"
                + " 1))");

    assertThat(table.checks())
        .containsExactly(
            new CatalogTable.Check("", "[/*] > 0"), new CatalogTable.Check("*/", "b > 1"));
  }

  @Test
  void uniqueConstraintsAreNamed() {
    CatalogTable table =
        table(
            "create table t (a int, b int constraint uq_b unique, c, d,"
                + " constraint [uq c] unique (c, \"d\"))");

    assertThat(table.unique())
        .containsExactlyInAnyOrder(
            new CatalogTable.Key("uq_b", List.of("b")),
            new CatalogTable.Key("uq c", List.of("c", "d")));
  }

  @Test
  void expressionsOfGeneratedColumnsAreRead() {
    CatalogTable table =
        table(
            "create table t (b, c, d, x int generated always as (b + (c)) stored,"
                + " \"Y\" int as (cast(b as text)))",
            "x",
            "Y");

    assertThat(table.columns())
        .extracting(column -> column.generated().orElseThrow().expression())
        .containsExactly("b + (c)", "cast(b as text)");
  }

  @Test
  void typesHaveSizes() {
    assertThat(SqliteDeclaredTypes.of("DECIMAL(8, 2)").precision()).isEqualTo(8);
    assertThat(SqliteDeclaredTypes.of("DECIMAL(8, 2)").scale()).isEqualTo(2);
    assertThat(SqliteDeclaredTypes.of("nvarchar (20)").length()).isEqualTo(20);
    assertThat(SqliteDeclaredTypes.of("INTEGER").name()).isEqualTo("bigint");
    assertThat(SqliteDeclaredTypes.of("").name()).isEmpty();
  }
}
