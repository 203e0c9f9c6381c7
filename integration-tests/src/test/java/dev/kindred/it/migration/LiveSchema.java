package dev.kindred.it.migration;

import dev.kindred.internal.ddl.SchemaDdl;
import dev.kindred.internal.ddl.TableDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.migration.model.MigrationScript;
import dev.kindred.spi.QuotedNames;
import dev.kindred.tool.internal.catalog.CatalogDialect;
import dev.kindred.tool.internal.catalog.TableReader;
import dev.kindred.tool.internal.table.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Database in which a schema is created, filled and migrated. */
final class LiveSchema implements AutoCloseable {

  private final Connection connection;
  private final Dialect dialect;
  private final String schema;
  private final List<String> others;

  /** Opens an empty schema, on PostgreSQL in a database that others can have as well. */
  LiveSchema(FreshDatabase database, String schema) {
    this(database, schema, List.of());
  }

  /** Opens an empty schema beside others that are empty as well. */
  LiveSchema(FreshDatabase database, String schema, List<String> others) {
    try {
      this.connection = database.dataSource().getConnection();
      this.dialect = Dialects.of(connection);
      this.schema = schema;
      this.others = others;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    clear();
  }

  /** Drops everything. */
  void clear() {
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
    others.forEach(
        other ->
            execute(
                "drop schema if exists "
                    + other
                    + (dialect.name().equals("MariaDB") ? "" : " cascade")));
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
      try {
        inTransaction(script.inTransaction(), () -> script.statements().forEach(this::execute));
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }

  private void inTransaction(boolean isWanted, Runnable work) throws SQLException {
    connection.setAutoCommit(!isWanted);
    boolean isDone = false;
    try {
      work.run();
      isDone = true;
    } finally {
      if (!isDone) {
        rollBack(isWanted);
      }
      connection.setAutoCommit(true);
    }
  }

  /** Ends a transaction that the files began themselves as well: those of SQLite do. */
  private void rollBack(boolean isOfDriver) throws SQLException {
    if (isOfDriver) {
      connection.rollback();
    } else if (dialect.name().equals("SQLite")) {
      execute("rollback");
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
      for (String other : others) {
        reader.read(of == CatalogDialect.H2 ? other.toUpperCase(Locale.ROOT) : other);
      }
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
    table.comment().ifPresent(parts::add);
    if (table.security().isEnabled() || !table.security().policies().isEmpty()) {
      parts.add(table.security());
    }
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

  /** Returns the rows of a table by their keys, each a value by column in lower case. */
  Map<String, Map<String, Object>> rows(SchemaTable table) {
    Map<String, Map<String, Object>> rows = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet results =
            statement.executeQuery("select * from " + new TableDdl(dialect).name(table.name()))) {
      while (results.next()) {
        Map<String, Object> row = row(results);
        rows.put(
            table.key().stream()
                .map(column -> String.valueOf(row.get(label(column))))
                .collect(Collectors.joining(", ")),
            row);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return rows;
  }

  private static Map<String, Object> row(ResultSet results) throws SQLException {
    Map<String, Object> row = new TreeMap<>();
    for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
      row.put(
          results.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT),
          StoredText.of(results.getObject(i)));
    }
    return row;
  }

  /** Returns the name by which rows have a column. */
  static String label(String column) {
    return QuotedNames.plain(column).toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {
    if (!others.isEmpty()) {
      clear();
    }
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
