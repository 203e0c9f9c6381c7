package dev.kindred.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in Java, and how the names in the database are declared. */
class InspectedNamesTest {

  @TempDir Path output;

  private InspectReport inspect(String schemas, String... statements) throws SQLException {
    try (H2Schema schema = new H2Schema(statements)) {
      InspectOptions options = InspectOptions.of(schema.url(), "names").output(output);
      return new Inspect(
              schemas.isEmpty() ? options : options.schemas(schemas.split(",", -1)), line -> {})
          .run();
    }
  }

  private String source(String name) throws IOException {
    return Files.readString(output.resolve("names").resolve(name + ".java"));
  }

  @Test
  void aSpellingThatExplainsTheNamesIsThatOfThePackage() throws SQLException, IOException {
    inspect(
        "",
        "create table \"OrderLine\" (\"OrderLineId\" int primary key, \"UnitPrice\" int not null,"
            + " \"odd_one\" int)",
        "create table \"Customer\" (\"CustomerId\" int primary key, \"Name\" varchar(9) not null)");

    assertThat(source("package-info"))
        .endsWith(
            """
            /** Entities of a database. */
            @Naming(tables = Case.PASCAL, columns = Case.PASCAL)
            package names;

            import dev.kindred.model.Case;
            import dev.kindred.model.Naming;
            """);
    assertThat(source("OrderLine"))
        .endsWith(
            """
            @Entity
            public record OrderLine(
                @Id(generated = false) int orderLineId,
                int unitPrice,
                @Column(name = "odd_one") @Nullable Integer oddOne) {}
            """);
  }

  @Test
  void aPrefixOfAllTablesIsThatOfThePackage() throws SQLException, IOException {
    inspect(
        "",
        "create table app_user (id int primary key)",
        "create table app_role (id int primary key)",
        "create table app_user_roles (user_id int references app_user on delete cascade, role_id"
            + " int references app_role on delete cascade, primary key (user_id, role_id))");

    assertThat(source("package-info")).contains("@Naming(tablePrefix = \"app_\")");
    assertThat(source("User"))
        .endsWith(
            """
            @Entity
            public record User(@Id(generated = false) int id, @ManyToMany Many<Role> roles) {}
            """);
  }

  @Test
  void namesThatJavaOrTheSourcesUseAreOthers() throws SQLException, IOException {
    inspect(
        "",
        "create table record (id int primary key, \"class\" int, \"notify\" int, \"2nd\" int)",
        "create table \"entity\" (id int primary key)",
        "create table \"a b\" (id int primary key, \"x-y\" int)");

    assertThat(source("RecordEntity"))
        .contains(
            "@Entity(table = \"record\")",
            "@Column(name = \"class\") @Nullable Integer classValue",
            "@Column(name = \"notify\") @Nullable Integer notifyValue",
            "@Column(name = \"2nd\") @Nullable Integer _2nd");
    assertThat(source("AB"))
        .contains("@Entity(table = \"a b\")", "@Column(name = \"x-y\") @Nullable Integer xY");
  }

  @Test
  void namesAreQuotedInH2WhereKindredQuotesThem() throws SQLException, IOException {
    InspectReport report =
        inspect(
            "",
            "create table \"ORDER\" (id int primary key, \"row\" int, \"VALUE\" int)",
            "create table \"lower\" (id int primary key)",
            "create table \"plain\" (id int primary key)");

    assertThat(source("Order"))
        .contains(
            "@Entity(table = \"ORDER\")",
            "@Nullable Integer row",
            "@Column(name = \"VALUE\") @Nullable Integer value");
    assertThat(source("Lower")).contains("@Entity\n");
    assertThat(report.notes())
        .containsExactly(
            "PUBLIC.plain has no entity: its name is in lower case, and Kindred's statements would"
                + " ask for PLAIN.");
  }

  @Test
  void tablesOfOneNameInTwoSchemasHaveTheSchemaInTheirs() throws SQLException, IOException {
    inspect(
        "PUBLIC,SALES",
        "create schema sales",
        "create table person (id int primary key)",
        "create table sales.person (id int primary key, boss_id int references public.person)");

    assertThat(source("Person")).contains("@Entity\n");
    assertThat(source("SalesPerson"))
        .contains("@Entity(table = \"person\", schema = \"SALES\")", "One<Person> boss");
  }

  @Test
  void attributesOfOneNameAreNumbered() throws SQLException, IOException {
    inspect(
        "",
        "create table boat (id int primary key, \"Name\" int, name int, owner int, owner_id int"
            + " references boat)");

    assertThat(source("Boat"))
        .contains(
            "@Column(name = \"Name\") @Nullable Integer name,",
            "@Column(name = \"name\") @Nullable Integer name2,",
            "@Nullable Integer owner,",
            "column = \"owner_id\") One<Boat> ownerId");
  }
}
