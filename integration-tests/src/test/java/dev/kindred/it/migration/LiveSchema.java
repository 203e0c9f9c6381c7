package dev.kindred.it.migration;

import dev.kindred.internal.ddl.SchemaDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.migration.MigrationScript;
import dev.kindred.tool.internal.catalog.CatalogDialect;
import dev.kindred.tool.internal.catalog.TableReader;
import dev.kindred.tool.internal.table.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Database in which a schema is created, filled and migrated. */
final class LiveSchema implements AutoCloseable {

  private final Connection connection;
  private final Dialect dialect;

  /** Opens an empty schema, on PostgreSQL in a database that others can have as well. */
  LiveSchema(FreshDatabase database, String schema) {
    try {
      this.connection = database.dataSource().getConnection();
      this.dialect = Dialects.of(connection);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    clear(schema);
  }

  private void clear(String schema) {
    switch (dialect.name()) {
      case "PostgreSQL" -> {
        execute("drop schema if exists " + schema + " cascade");
        execute("create schema " + schema);
        execute("set search_path to " + schema);
      }
      case "H2" -> {
        execute("drop schema if exists " + schema + " cascade");
        execute("create schema " + schema);
        execute("set schema " + schema);
      }
      case "MariaDB" -> {
        execute("drop database if exists " + schema);
        execute("create database " + schema);
        execute("use " + schema);
      }
      default -> dropAll();
    }
  }

  private void dropAll() {
    execute("pragma foreign_keys = off");
    for (String kind : List.of("view", "table")) {
      for (String name : names(kind)) {
        execute("drop " + kind + " \"" + name + "\"");
      }
    }
    execute("pragma foreign_keys = on");
  }

  private List<String> names(String kind) {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet results =
            statement.executeQuery(
                "select name from sqlite_master where type = '"
                    + kind
                    + "' and name not like 'sqlite_%'")) {
      while (results.next()) {
        names.add(results.getString(1));
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return names;
  }

  Dialect dialect() {
    return dialect;
  }

  void create(SchemaModel model) {
    new SchemaDdl(dialect, model).create().forEach(this::execute);
  }

  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql + "\n" + failure.getMessage(), failure);
    }
  }

  /** Runs the files as Flyway does: in a transaction unless a file says otherwise. */
  void run(List<MigrationScript> scripts) {
    for (MigrationScript script : scripts) {
      inTransaction(script.inTransaction(), () -> script.statements().forEach(this::execute));
    }
  }

  private void inTransaction(boolean isWanted, Runnable work) {
    try {
      connection.setAutoCommit(!isWanted);
      work.run();
      if (isWanted) {
        connection.commit();
        connection.setAutoCommit(true);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Returns what the database says of its tables, a line for each column or constraint. */
  SortedSet<String> catalog() {
    SortedSet<String> lines = new TreeSet<>();
    try {
      CatalogDialect of =
          CatalogDialect.of(connection.getMetaData().getDatabaseProductName()).orElseThrow();
      TableReader reader = new TableReader(connection, of, table -> true, line -> {});
      reader.read(of.currentSchema(connection));
      reader.tables().forEach(table -> addLines(table, lines));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return lines;
  }

  private static void addLines(Table table, SortedSet<String> lines) {
    List<Object> parts = new ArrayList<>(table.columns());
    table.key().ifPresent(parts::add);
    table.unique().forEach(key -> parts.add("unique " + key));
    parts.addAll(table.foreignKeys());
    parts.addAll(table.indexes());
    parts.addAll(table.checks());
    table.view().ifPresent(parts::add);
    String schema = table.name().schema();
    parts.forEach(
        part ->
            lines.add(
                table.name().name()
                    + ": "
                    + part.toString()
                        .replaceAll("(?i)\\b" + schema + "\\.", "")
                        .replaceAll("\\w+=(Optional\\.empty|false|\\[\\]|0)(, )?", "")));
  }

  /** Returns the rows of a table by their keys, each a value by column. */
  Map<String, Map<String, Object>> rows(String table, String key) {
    Map<String, Map<String, Object>> rows = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery("select * from " + table)) {
      while (results.next()) {
        Map<String, Object> row = new TreeMap<>();
        for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
          row.put(
              results.getMetaData().getColumnLabel(i).toLowerCase(java.util.Locale.ROOT),
              StoredText.of(results.getObject(i)));
        }
        rows.put(String.valueOf(row.get(key)), row);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return rows;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
