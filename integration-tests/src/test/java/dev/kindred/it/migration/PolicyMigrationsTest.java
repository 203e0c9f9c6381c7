package dev.kindred.it.migration;

import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.internal.catalog.Catalog;
import dev.kindred.internal.comparison.PolicyComparison;
import dev.kindred.internal.ddl.SchemaDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.schema.DeclaredJoinTables;
import dev.kindred.internal.schema.MetadataTables;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.TenantPolicies;
import dev.kindred.it.DatabaseTest;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.extra.firm.Account;
import dev.kindred.it.extra.firm.Country;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.it.extra.firm.Project;
import dev.kindred.migration.text.SchemaFolder;
import dev.kindred.migration.text.SchemaText;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.tool.Check;
import dev.kindred.tool.CheckOptions;
import dev.kindred.tool.Migration;
import dev.kindred.tool.MigrationOptions;
import dev.kindred.tool.MigrationReport;
import dev.kindred.tool.ProjectFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations with policies, run by Flyway as a role that policies hold for. */
class PolicyMigrationsTest extends DatabaseTest {

  private static final List<Class<?>> ENTITIES =
      List.of(Country.class, Account.class, Project.class, Label.class);

  @TempDir Path path;

  private FreshDatabase fresh;
  private String owner;
  private HikariDataSource pool;

  @BeforeEach
  void databaseOfAnOwner() throws SQLException {
    assumeTrue(kind == POSTGRESQL);
    fresh = kind.create();
    owner = "owner_of_" + fresh.name();
    execute("create role " + owner + " login");
    execute("grant all on schema public to " + owner);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(fresh.jdbcUrl().replaceFirst("user=[^&]*", "user=" + owner));
    config.setMaximumPoolSize(3);
    pool = new HikariDataSource(config);
  }

  @AfterEach
  void dropOwner() throws SQLException {
    if (pool != null) {
      pool.close();
      execute("drop owned by " + owner);
      execute("drop role " + owner);
      fresh.close();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = fresh.dataSource().getConnection()) {
      connection.createStatement().execute(sql);
    }
  }

  /** Writes the texts of the entities as the processor does. */
  private void compile(boolean areGuarded, UnaryOperator<String> change) throws IOException {
    Path folder = Files.createDirectories(path.resolve("target/classes/META-INF/kindred/schema"));
    for (SchemaTable table : tables()) {
      SchemaText text = SchemaText.of(areGuarded ? table : table.guarded(null));
      Files.writeString(
          folder.resolve(SchemaFolder.fileName(table.name())), change.apply(text.toString()));
    }
  }

  private static List<SchemaTable> tables() {
    List<EntityMetadata<?>> entities = new ArrayList<>();
    ENTITIES.forEach(each -> entities.add(EntityRegistry.of(each)));
    return Stream.concat(
            entities.stream()
                .map(each -> MetadataTables.of(each).guarded(TenantPolicies.of(each).orElse(null))),
            DeclaredJoinTables.declared(entities).stream()
                .map(
                    each ->
                        DeclaredJoinTables.of(each).guarded(TenantPolicies.of(each).orElse(null))))
        .toList();
  }

  private ProjectFolders folders() {
    return ProjectFolders.of(path).dialects("postgresql");
  }

  private MigrationReport migrate(String name) {
    MigrationReport report =
        new Migration(MigrationOptions.of(folders(), name), line -> {}, each -> Optional.empty())
            .run();
    Flyway.configure()
        .dataSource(pool)
        .locations("filesystem:" + path.resolve("src/main/resources/db/migration/postgresql"))
        .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
        .load()
        .migrate();
    return report;
  }

  private List<String> problems() {
    return new Check(CheckOptions.of(folders()).url("postgresql", fresh.jdbcUrl()), line -> {})
        .run()
        .problems();
  }

  private List<String> differences(Database app) {
    return app.schema().only(ENTITIES.toArray(new Class<?>[0])).validate();
  }

  private static int count(Database app) {
    return app.dsl().fetchCount(DSL.table("firm_label"));
  }

  @Test
  void tablesAreGuardedFromTheMigrationOn() throws IOException, SQLException {
    compile(false, text -> text);
    migrate("tables");
    Database app = Database.builder(pool).rowSecurity().open();
    app.tenant(7L).insert(Label_.builder().word("red"));
    app.tenant(8L).insert(Label_.builder().word("blue"));
    assertThat(differences(app))
        .hasSize(4)
        .allMatch(line -> line.startsWith("There is no policy kindred_tenant on the table firm_"));
    assertThat(count(app)).isEqualTo(2);

    compile(true, text -> text);
    assertThat(problems())
        .hasSize(10)
        .contains(
            "postgresql: alter table firm_label enable row level security, force row level"
                + " security");
    assertThat(migrate("walls").lines())
        .contains(
            "On PostgreSQL policies guard the rows of firm_account, firm_label, firm_project,"
                + " firm_project_labels from this migration on: an application whose Database is"
                + " opened without rowSecurity() finds none of them. Release that first, and"
                + " migrate then.");
    assertThat(differences(app)).isEmpty();
    assertThat(problems()).isEmpty();
    assertThat(count(app)).isZero();
    assertThat(Label_.objects(app.tenant(7L)).select(Label_.word()).list()).containsExactly("red");

    compile(
        true,
        text ->
            text.contains("column word")
                ? text.replace("column word", "column size int not null\ncolumn word")
                    + "hint entity Label\nhint backfill size 'length(word)'\n"
                : text);
    migrate("sizes");
    assertThat(
            app.allTenants()
                .<List<Integer>, RuntimeException>transaction(
                    () ->
                        app.allTenants()
                            .dsl()
                            .fetch("select size from firm_label order by size")
                            .into(Integer.class)))
        .containsExactly(3, 4);
    try (Connection connection = pool.getConnection();
        var row = connection.createStatement().executeQuery("select count(*) from firm_label")) {
      row.next();
      assertThat(row.getInt(1)).isZero();
    }
  }

  @Test
  void aPolicyThatAFileLeavesOutIsFound() throws IOException {
    compile(true, text -> text);
    migrate("tables");
    Path file =
        path.resolve("src/main/resources/db/migration/postgresql").resolve("V1__tables.sql");
    String sql = Files.readString(file);
    Files.writeString(
        file,
        sql.replaceFirst("create policy kindred_tenant on firm_label .*;", "select 1;")
            .replaceFirst(
                "alter table firm_account enable row level security, force",
                "alter table firm_account enable row level security, no force"));

    assertThat(problems())
        .hasSize(2)
        .anyMatch(
            line ->
                line.startsWith(
                    "postgresql: firm_label: the policy kindred_tenant is missing; in the"
                        + " committed schema: for all to public using ("))
        .contains(
            "postgresql: firm_account: the row-level security is enabled; in the committed"
                + " schema: enabled and forced.");
  }

  @Test
  void policiesOfAllTypesAreRecognized() throws SQLException {
    String tables =
        """
        table a
        column id long not null identity
        column tenant text(20) not null
        primary key pk_a (id)
        tenant policy (tenant)
        table b
        column id uuid not null
        column "Tenant" uuid not null
        primary key pk_b (id)
        tenant policy ("Tenant")
        table "C"
        column id text(10) not null
        column "order" int not null
        primary key pk_c (id)
        tenant policy ("order")
        table d
        column id text(10) not null
        column tenant short not null
        primary key pk_d (tenant, id)
        tenant policy (tenant)
        table firm.e
        column id long not null
        column tenant text(36) type 'char(36)' not null
        primary key pk_e (id)
        tenant policy (tenant)
        table firm.pairs
        column e_id long not null
        column d_tenant short not null
        column d_id text(10) not null
        primary key pk_pairs (e_id, d_tenant, d_id)
        tenant policy through (e_id) references firm.e (id), (d_tenant, d_id) references d (tenant, id)
        """;
    List<SchemaTable> declared =
        Stream.of(tables.split("(?m)^(?=table )"))
            .map(text -> SchemaText.read("text", text).table().orElseThrow())
            .toList();
    try (Connection connection = fresh.dataSource().getConnection()) {
      Dialect dialect = Dialects.of(connection);
      for (String sql : new SchemaDdl(dialect, new SchemaModel(declared, List.of())).create()) {
        connection.createStatement().execute(sql);
      }
      for (String path : List.of("public", "firm, public")) {
        connection.createStatement().execute("set search_path to " + path);
        Catalog catalog =
            Catalog.read(
                connection,
                dialect.ddl(),
                declared.stream().map(table -> table.name().inJooq()).toList(),
                List.of());
        for (SchemaTable table : declared) {
          assertThat(
                  new PolicyComparison(dialect, table, Objects.requireNonNull(table.policy()), "x")
                      .with(catalog))
              .as(path)
              .isEmpty();
        }
      }
    }
  }
}
