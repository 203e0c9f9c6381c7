package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.ModelException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.it.extra.firm.Project;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.it.extra.firm.Task;
import dev.kindred.it.extra.firm.Task_;
import dev.kindred.model.Many;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies of PostgreSQL that guard the rows of tenants, for a role that they hold for. */
class RowSecurityTest extends FirmFixture {

  private static final String ENABLE =
      "alter table firm_label enable row level security, force row level security";

  private static final String CREATE =
      "create policy kindred_tenant on firm_label using"
          + " (current_setting('kindred.all_tenants', true) = 'on' or tenant ="
          + " nullif(current_setting('kindred.tenant', true), '')::bigint)";

  private String role;
  private HikariDataSource pool;
  private Database app;

  @BeforeEach
  void guardedTables() {
    if (kind != POSTGRESQL) {
      return;
    }
    for (String statement : schema.rowSecurity().split(";\n")) {
      db.dsl().execute(statement);
    }
    role = "app_of_" + fresh().name();
    db.dsl().execute("create role " + role + " login");
    db.dsl().execute("grant all on all tables in schema public to " + role);
    db.dsl().execute("grant all on all sequences in schema public to " + role);
    app = open(1);
    seven = app.tenant(7L);
    eight = app.tenant(8L);
    all = app.allTenants();
  }

  private Database open(int connections) {
    if (pool != null) {
      pool.close();
    }
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(fresh().jdbcUrl().replaceFirst("user=[^&]*", "user=" + role));
    config.setMaximumPoolSize(connections);
    pool = new HikariDataSource(config);
    return Database.builder(pool).rowSecurity().open();
  }

  @AfterEach
  void dropRole() {
    if (pool != null) {
      pool.close();
      db.dsl().execute("drop owned by " + role);
      db.dsl().execute("drop role " + role);
    }
  }

  private static long labels(Database firm) {
    return firm.transaction(() -> counted(firm));
  }

  private static Long counted(Database firm) {
    return (Long) firm.dsl().fetchValue("select count(*) from firm_label");
  }

  /** What the next user of the pool's only connection finds. */
  private void nothingIsLeft() throws SQLException {
    try (Connection connection = pool.getConnection();
        ResultSet row =
            connection
                .createStatement()
                .executeQuery(
                    "select coalesce(current_setting('kindred.tenant', true), '')"
                        + " || coalesce(current_setting('kindred.all_tenants', true), '')"
                        + " || (select count(*) from firm_label)")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("0");
    }
  }

  @Test
  void otherDatabasesHaveNone() {
    assumeTrue(kind != POSTGRESQL);
    assertThatThrownBy(() -> Database.builder(fresh().dataSource()).rowSecurity().open())
        .isInstanceOf(ModelException.class)
        .hasMessage(
            kind.displayName()
                + " has no row-level security, only PostgreSQL has: leave out rowSecurity(). Rows"
                + " of tenants are in every condition and join all the same.");
    assertThatThrownBy(() -> schema.rowSecurity()).isInstanceOf(ModelException.class);
  }

  @Test
  void shardsHaveNone() {
    assertThatThrownBy(() -> Database.builder(fresh().dataSource()).sharded().rowSecurity().open())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "rowSecurity() is not for a database in shards: the router would not tell the tenant to"
                + " the shard of each statement. Leave it out, or sharded(). Rows of tenants are in"
                + " every condition and join all the same.");
  }

  @Test
  void sqlOfTheApplicationSeesTheTenantsRows() throws SQLException {
    assumeTrue(kind == POSTGRESQL);
    assertThat(labels(seven)).isEqualTo(1);
    assertThat(labels(eight)).isEqualTo(1);
    assertThat(labels(app)).isZero();
    assertThat(labels(all)).isEqualTo(2);
    nothingIsLeft();
    app.transaction(
        () -> {
          assertThat(counted(app)).isZero();
          assertThat(counted(all)).isEqualTo(2);
          assertThat(seven.dsl().fetchValue("select tenant from firm_label")).isEqualTo(7L);
          assertThat(eight.dsl().fetchValue("select tenant from firm_label")).isEqualTo(8L);
          assertThat(Label_.objects(seven).get()).isEqualTo(mine.red());
          assertThat(counted(app)).isZero();
        });
    nothingIsLeft();
    assertThatThrownBy(() -> seven.dsl().fetch("select * from firm_label"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The database guards the rows of tenants, and knows the tenant for a transaction: SQL"
                + " of your own needs one, by db.transaction(..). Nothing was sent.");
  }

  @Test
  void sqlOfTheApplicationWritesTheTenantsRows() throws SQLException {
    assumeTrue(kind == POSTGRESQL);
    assertThatThrownBy(
            () ->
                seven.transaction(
                    () -> seven.dsl().execute("insert into firm_label values (99, 8, 'x')")))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security policy");
    nothingIsLeft();
    int changed =
        seven.transaction(() -> seven.dsl().execute("update firm_label set word = 'changed'"));
    assertThat(changed).isEqualTo(1);
    assertThat(Label_.objects(eight).get().word()).isEqualTo("red");
    assertThat(Label_.objects(seven).get().word()).isEqualTo("changed");
  }

  @Test
  void pairsOfJoinTablesAreGuarded() {
    assumeTrue(kind == POSTGRESQL);
    String pairs = "select count(*) from " + joinTable();
    assertThat(app.<Object, RuntimeException>transaction(() -> app.dsl().fetchValue(pairs)))
        .isEqualTo(0L);
    assertThat(seven.<Object, RuntimeException>transaction(() -> seven.dsl().fetchValue(pairs)))
        .isEqualTo(2L);
    assertThat(all.<Object, RuntimeException>transaction(() -> all.dsl().fetchValue(pairs)))
        .isEqualTo(4L);
    assertThatThrownBy(
            () ->
                seven.transaction(
                    () ->
                        seven
                            .dsl()
                            .execute(
                                "insert into "
                                    + joinTable()
                                    + " values ("
                                    + mine.house().id()
                                    + ", "
                                    + others.red().id()
                                    + ")")))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security policy");
  }

  private String joinTable() {
    return schema
        .rowSecurity()
        .lines()
        .filter(line -> line.contains("exists"))
        .map(line -> line.replaceFirst(".* on (\\S+) using .*", "$1"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everythingWorksForTheTenant() throws SQLException {
    assumeTrue(kind == POSTGRESQL);
    Rows added = rows(app.tenant(9L));
    Database nine = app.tenant(9L);
    assertThat(Account_.objects(nine).get().name()).isEqualTo("Ann");
    assertThat(Project_.objects(nine).fetch(Project_.labels()).list()).hasSize(2);
    assertThat(Task_.objects(nine).filter(Task_.project().labels().word().eq("red")).count())
        .isEqualTo(2);
    for (Task task : Task_.objects(nine).list()) {
      assertThat(task.project().get().account().get().name()).isEqualTo("Ann");
    }
    nine.saveAll(List.of(added.red(), new Label(null, 9, "blue", Many.none())));
    Label_.objects(nine).upsertAll(List.of(new Label(77L, 9, "x", Many.none())), Label_.id());
    assertThat(Label_.objects(nine).update(Label_.word().set("y"))).isEqualTo(3);
    assertThat(Label_.objects(nine).async().list().join()).hasSize(3);
    nothingIsLeft();
    assertThat(nine.purge(added.account()).total()).isPositive();
    assertThat(Label_.objects(nine).delete().total()).isPositive();
    assertThat(Project_.objects(seven).count()).isEqualTo(2);
    nothingIsLeft();
  }

  @Test
  void streamsAreOfTheTenant() throws SQLException {
    assumeTrue(kind == POSTGRESQL);
    try (Stream<Project> stream = Project_.objects(seven).stream()) {
      assertThat(stream.map(each -> each.account().get().name())).containsExactly("Ann", "Ann");
    }
    nothingIsLeft();
    seven.transaction(
        () -> {
          assertThat(counted(eight)).isEqualTo(1);
          try (Stream<Label> stream = Label_.objects(seven).stream()) {
            assertThat(stream).containsExactly(mine.red());
          }
        });
    nothingIsLeft();
  }

  @Test
  void aSavepointThatIsRolledBackTakesTheTenantWithIt() throws SQLException {
    assumeTrue(kind == POSTGRESQL);
    app.transaction(
        () -> {
          assertThat(Label_.objects(seven).count()).isEqualTo(1);
          assertThatThrownBy(
                  () ->
                      app.transaction(
                          () -> {
                            assertThat(Label_.objects(eight).count()).isEqualTo(1);
                            eight.insert(others.red());
                          }))
              .isInstanceOf(UniqueViolationException.class);
          assertThat(Label_.objects(eight).get()).isEqualTo(others.red());
          assertThat(eight.dsl().fetchValue("select tenant from firm_label")).isEqualTo(8L);
          assertThat(seven.dsl().fetchValue("select tenant from firm_label")).isEqualTo(7L);
          seven.dsl().execute("select set_config('kindred.tenant', '8', true)");
          assertThat(Label_.objects(seven).get()).isEqualTo(mine.red());
        });
    nothingIsLeft();
  }

  @Test
  void aFailureLeavesNothing() throws SQLException {
    assumeTrue(kind == POSTGRESQL);
    assertThatThrownBy(() -> seven.insert(mine.red())).isInstanceOf(UniqueViolationException.class);
    nothingIsLeft();
    assertThatThrownBy(
            () ->
                seven.transaction(
                    () -> {
                      seven.insert(Label_.builder().word("lost"));
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    nothingIsLeft();
    assertThat(Label_.objects(eight).get()).isEqualTo(others.red());
    assertThat(Label_.objects(seven).get()).isEqualTo(mine.red());
  }

  @Test
  void aLostConnectionLeavesNothing() throws SQLException {
    assumeTrue(kind == POSTGRESQL);
    assertThatThrownBy(
            () ->
                seven.transaction(
                    () -> {
                      Long process =
                          ((Number) seven.dsl().fetchValue("select pg_backend_pid()")).longValue();
                      db.dsl().execute("select pg_terminate_backend(" + process + ")");
                      Label_.objects(seven).list();
                    }))
        .isInstanceOf(DatabaseException.class);
    nothingIsLeft();
    assertThat(Label_.objects(eight).get()).isEqualTo(others.red());
    nothingIsLeft();
  }

  @Test
  void missingPoliciesAreDifferences() {
    assumeTrue(kind == POSTGRESQL);
    assertThat(app.schema().only(Label.class, Project.class).validate()).isEmpty();
    db.dsl().execute("alter table firm_label no force row level security");
    differs(
        "The row-level security of the table firm_label of Label is not forced, so that the table's"
            + " owner sees the rows of all tenants: "
            + ENABLE);
    db.dsl().execute("alter table firm_label disable row level security");
    differs(
        "The row-level security of the table firm_label of Label is not enabled, so that the"
            + " database does not guard the rows of tenants: "
            + ENABLE);
    db.dsl().execute("drop policy kindred_tenant on firm_label");
    differs(
        "There is no policy kindred_tenant on the table firm_label of Label, so that the database"
            + " does not guard the rows of tenants: "
            + CREATE
            + "; "
            + ENABLE);
    db.dsl().execute(ENABLE);
    db.dsl().execute("create policy others on firm_label for select using (tenant > 0)");
    db.dsl().execute("create policy third on firm_label as restrictive using (word <> 'x')");
    db.dsl().execute("create policy report on firm_label to postgres using (true)");
    db.dsl().execute(CREATE);
    differs(
        "The policy others on the table firm_label of Label allows rows whatever their tenant is:"
            + " it is for select to public using ((tenant > 0)): drop it, or create it again \"as"
            + " restrictive\"");
    assertThat(db.schema().only(Label.class).validate()).isEmpty();
    Database above = Database.builder(fresh().dataSource()).rowSecurity().open();
    assertThat(above.schema().only(Project.class).validate())
        .singleElement()
        .asString()
        .endsWith(
            "is a superuser or has BYPASSRLS, so that no policy holds for it: let the application"
                + " connect as another one.");
    assertThat(above.schema().only(Label.class).ddl())
        .endsWith(above.schema().only(Label.class).rowSecurity());
  }

  private void differs(String line) {
    assertThat(app.schema().only(Label.class).validate()).containsExactly(line + ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "using (true)",
        "for select using (%s)",
        "as restrictive using (%s)",
        "to postgres using (%s)",
        "using (%s) with check (true)",
        "using (%s or word = 'all')",
        "using (current_setting('kindred.tenants', true) = 'on' or tenant ="
            + " nullif(current_setting('kindred.tenant', true), '')::bigint)",
        "using (current_setting('kindred.all_tenants', true) = 'on' or id ="
            + " nullif(current_setting('kindred.tenant', true), '')::bigint)"
      })
  void anotherPolicyOfThatNameIsADifference(String definition) {
    assumeTrue(kind == POSTGRESQL);
    String condition = CREATE.substring(CREATE.indexOf('(') + 1, CREATE.length() - 1);
    db.dsl().execute("drop policy kindred_tenant on firm_label");
    db.dsl()
        .execute("create policy kindred_tenant on firm_label " + definition.formatted(condition));
    assertThat(app.schema().only(Label.class).validate())
        .singleElement()
        .asString()
        .startsWith(
            "The policy kindred_tenant on the table firm_label of Label is not the one that guards"
                + " the rows of tenants, but ")
        .endsWith(": drop policy kindred_tenant on firm_label; " + CREATE + ".");
  }
}
