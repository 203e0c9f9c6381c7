package dev.kindred.it;

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
import java.util.stream.Collectors;

/**
 * A database with the tables of all entities but the extra ones, which are emptied and not made
 * again.
 */
final class TestTables implements AutoCloseable {

  private final FreshDatabase fresh;
  private final Database database;
  private final Schema schema;
  private final List<String> tables;

  TestTables(TestDatabase kind) throws SQLException {
    fresh = kind.create();
    try (Connection connection = fresh.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      database = Database.of(fresh.dataSource());
      Class<?>[] entities =
          EntityRegistry.all().stream()
              .filter(model -> model.type().getPackage() != Depot.class.getPackage())
              .map(EntityMetadata::type)
              .toArray(Class<?>[]::new);
      schema = database.schema().only(entities);
      schema.create();
      tables = texts(statement, selectTables());
    } catch (RuntimeException | SQLException failure) {
      fresh.close();
      throw failure;
    }
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
    statement.execute("set session_replication_role = replica");
    for (String table : texts(statement, selectTablesWithRows())) {
      statement.execute("delete from " + table);
    }
    statement.execute(
        "select setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false)"
            + " from pg_sequences where last_value is not null");
    statement.execute("set session_replication_role = default");
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
        .collect(Collectors.joining(" union all "));
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
    fresh.close();
  }
}
