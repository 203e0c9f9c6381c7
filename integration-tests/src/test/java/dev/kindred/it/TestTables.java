package dev.kindred.it;

import static java.util.stream.Collectors.joining;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.Database;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.extra.Depot;
import dev.kindred.schema.Schema;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A database with the tables of all entities but the extra ones, which are emptied and not made
 * again.
 */
final class TestTables implements AutoCloseable {

  private static final String EMPTY = "kindred_test_empty_tables";

  private final FreshDatabase fresh;

  /** Open as long as the tables are there: H2 checks with the connection that created a table. */
  private final HikariDataSource creator;

  private final Database database;
  private final Schema schema;
  private final List<String> tables;

  TestTables(TestDatabase kind) throws SQLException {
    fresh = kind.create();
    creator = new HikariDataSource(oneConnection(fresh.jdbcUrl()));
    try (Connection connection = fresh.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      database = Database.of(fresh.dataSource());
      Class<?>[] entities =
          EntityRegistry.all().stream()
              .filter(model -> !isExtra(model.type()))
              .map(EntityMetadata::type)
              .toArray(Class<?>[]::new);
      schema = database.schema().only(entities);
      Database.of(creator).schema().only(entities).create();
      tables = texts(statement, selectTables());
      if (kind == TestDatabase.POSTGRESQL) {
        createFunctionThatEmpties(statement);
      }
    } catch (RuntimeException | SQLException failure) {
      close();
      throw failure;
    }
  }

  /** Returns whether an entity is in the package of the extra ones, or in a package below it. */
  private static boolean isExtra(Class<?> entity) {
    return (entity.getPackageName() + ".").startsWith(Depot.class.getPackageName() + ".");
  }

  private static HikariConfig oneConnection(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(1);
    config.setMaxLifetime(0);
    return config;
  }

  Database database() {
    return database;
  }

  Schema schema() {
    return schema;
  }

  FreshDatabase fresh() {
    return fresh;
  }

  private String selectTables() {
    return switch (fresh.kind()) {
      case H2 ->
          "select '\"' || table_name || '\"' from information_schema.tables"
              + " where table_schema = 'PUBLIC'";
      case SQLITE ->
          "select '\"' || name || '\"' from sqlite_master"
              + " where type = 'table' and name not like 'sqlite!_%' escape '!'";
      case POSTGRESQL -> "select quote_ident(tablename) from pg_tables where schemaname = 'public'";
      case MARIADB ->
          "select concat('`', table_name, '`') from information_schema.tables"
              + " where table_schema = database()";
    };
  }

  /** Deletes all rows; generated keys start with 1 again. */
  void empty() throws SQLException {
    // On one connection: what it is told about foreign keys, it alone knows.
    try (Connection connection = fresh.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      switch (fresh.kind()) {
        case H2 -> emptyH2(statement);
        case SQLITE -> emptySqlite(statement);
        case POSTGRESQL -> emptyPostgresql(statement);
        case MARIADB -> emptyMariadb(statement);
      }
    }
  }

  private void emptyH2(Statement statement) throws SQLException {
    statement.execute("set referential_integrity false");
    for (String table : tables) {
      statement.execute("truncate table " + table + " restart identity");
    }
    statement.execute("set referential_integrity true");
  }

  private void emptySqlite(Statement statement) throws SQLException {
    statement.execute("pragma foreign_keys = off");
    statement.execute("begin");
    for (String table : tables) {
      statement.execute("delete from " + table);
    }
    statement.execute("delete from sqlite_sequence");
    statement.execute("commit");
    statement.execute("pragma foreign_keys = on");
  }

  private void emptyPostgresql(Statement statement) throws SQLException {
    statement.execute("select " + EMPTY + "()");
  }

  /** Its plans are kept with the connection, which makes it fifty times as fast as statements. */
  private void createFunctionThatEmpties(Statement statement) throws SQLException {
    statement.execute(
        "create function "
            + EMPTY
            + "() returns void language plpgsql set session_replication_role = replica as $$ begin"
            + tables.stream().map(table -> " delete from " + table + ";").collect(joining())
            + " perform setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false)"
            + " from pg_sequences where last_value is not null; end $$");
  }

  private void emptyMariadb(Statement statement) throws SQLException {
    statement.execute("set foreign_key_checks = 0");
    for (String table : texts(statement, selectTablesWithRows())) {
      statement.execute("delete from " + table);
    }
    String counted =
        "select concat('`', table_name, '`') from information_schema.tables"
            + " where table_schema = database() and auto_increment > 1";
    for (String table : texts(statement, counted)) {
      statement.execute("alter table " + table + " auto_increment = 1");
    }
    statement.execute("set foreign_key_checks = 1");
  }

  private String selectTablesWithRows() {
    return tables.stream()
        .map(table -> "select '" + table + "' from (select 1 from " + table + " limit 1) x")
        .collect(joining(" union all "));
  }

  private static List<String> texts(Statement statement, String select) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(select)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  @Override
  public void close() {
    creator.close();
    fresh.close();
  }
}
