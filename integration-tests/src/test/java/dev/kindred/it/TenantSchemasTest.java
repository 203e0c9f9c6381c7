package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.error.ModelException;
import dev.kindred.error.UnknownTenantException;
import dev.kindred.it.extra.firm.Country;
import dev.kindred.it.extra.firm.Country_;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tenants with a schema each, on one connection that they use in turn. */
class TenantSchemasTest extends DatabaseTest {

  private HikariDataSource pool;
  private String usual;
  private Database firms;
  private Database acme;
  private Database umbra;

  @BeforeEach
  void twoSchemas() throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(fresh().jdbcUrl());
    config.setMaximumPoolSize(1);
    kind.configure(config);
    pool = new HikariDataSource(config);
    if (kind == SQLITE) {
      return;
    }
    usual = current();
    firms = Database.builder(pool, this::schema).open();
    for (String tenant : List.of("acme", "umbra")) {
      db.dsl().execute("create schema kindred_" + tenant);
    }
    acme = firms.tenant("acme");
    umbra = firms.tenant("umbra");
    for (Database each : List.of(acme, umbra)) {
      each.schema().only(Country.class).create();
    }
    acme.insert(Country_.builder().name("Italy"));
    umbra.insert(Country_.builder().name("Spain"));
  }

  private String schema(Object tenant) {
    String name = "kindred_" + tenant;
    return kind == H2 ? name.toUpperCase(Locale.ROOT) : name;
  }

  @AfterEach
  void dropSchemas() {
    pool.close();
    if (kind != SQLITE) {
      for (String tenant : List.of("acme", "umbra")) {
        db.dsl().execute("drop schema kindred_" + tenant + (kind == MARIADB ? "" : " cascade"));
      }
    }
  }

  /** Where a connection of the pool is that somebody else takes. */
  private String current() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      if (kind == POSTGRESQL) {
        try (var result = connection.createStatement().executeQuery("show search_path")) {
          result.next();
          return result.getString(1);
        }
      }
      return kind == MARIADB ? connection.getCatalog() : connection.getSchema();
    }
  }

  private static List<String> countries(Database firm) {
    return Country_.objects(firm).orderBy(Country_.id().asc()).select(Country_.name()).list();
  }

  @Test
  void eachHasItsTables() throws SQLException {
    if (kind == SQLITE) {
      assertThatThrownBy(() -> Database.builder(pool, tenant -> "any").open().tenant("acme"))
          .isInstanceOf(ModelException.class)
          .hasMessage(
              "SQLite has no schemas: give each tenant a data source, by builder(tenant -> ..).");
      return;
    }
    for (int times = 0; times < 8; times++) {
      assertThat(countries(acme)).containsExactly("Italy");
      assertThat(countries(umbra)).containsExactly("Spain");
    }
    assertThat(current()).isEqualTo(usual);
    assertThat(Country_.objects(acme).sql()).isSameAs(Country_.objects(umbra).sql());
    assertThat(acme.schema().only(Country.class).validate()).isEmpty();
    acme.schema().only(Country.class).drop();
    assertThat(acme.schema().only(Country.class).validate()).isNotEmpty();
    assertThat(umbra.schema().only(Country.class).validate()).isEmpty();
  }

  @Test
  void theSchemaIsLeftAfterEveryUse() throws SQLException {
    if (kind == SQLITE) {
      return;
    }
    try (Stream<Country> stream = Country_.objects(acme).stream()) {
      assertThat(stream).hasSize(1);
    }
    assertThat(current()).isEqualTo(usual);
    acme.dsl().execute("update firm_country set name = 'Malta'");
    assertThat(current()).isEqualTo(usual);
    umbra.transaction(() -> assertThat(countries(umbra)).containsExactly("Spain"));
    assertThat(current()).isEqualTo(usual);
    assertThatThrownBy(
            () ->
                acme.transaction(
                    () -> {
                      acme.insert(Country_.builder().name("France"));
                      acme.dsl().execute("select nothing from nowhere");
                    }))
        .isInstanceOf(DataAccessException.class);
    assertThat(current()).isEqualTo(usual);
    assertThat(countries(acme)).containsExactly("Malta");
    assertThat(countries(umbra)).containsExactly("Spain");
  }

  @Test
  void aTransactionIsOfOneTenant() {
    if (kind == SQLITE) {
      return;
    }
    acme.transaction(
        () ->
            assertThatThrownBy(() -> countries(umbra))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                    "The transaction of this thread is in the database of the tenant acme"));
    assertThat(countries(umbra)).containsExactly("Spain");
  }

  @Test
  void aSchemaMustExist() throws SQLException {
    if (kind == SQLITE) {
      return;
    }
    assertThatThrownBy(() -> firms.tenant("nobody"))
        .isInstanceOf(UnknownTenantException.class)
        .hasMessage(
            "The tables of the tenant nobody are to be in the schema "
                + schema("nobody")
                + ", which the database does not have: create it first. Nothing was sent.");
    assertThat(current()).isEqualTo(usual);
    firms.forget("acme");
    firms.close();
    assertThat(pool.isClosed()).isFalse();
  }
}
