package dev.kindred.tool.internal.catalog;

import dev.kindred.tool.internal.table.SqlLiterals;
import dev.kindred.tool.internal.table.SqlType;
import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableColumn;
import dev.kindred.tool.internal.table.TableForeignKey;
import dev.kindred.tool.internal.table.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reader of the tables of a schema, in a fixed number of queries. */
public final class CatalogReader {

  private final CatalogDialect dialect;
  private final CatalogQueries queries;
  private final Predicate<TableName> wanted;
  private final Consumer<String> progress;
  private final Map<TableName, TableBuilder> tables = new TreeMap<>();
  private final List<String> seen = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * Creates a reader.
   *
   * @param wanted which tables to read
   * @param progress told what is being read
   */
  public CatalogReader(
      Connection connection,
      CatalogDialect dialect,
      Predicate<TableName> wanted,
      Consumer<String> progress) {
    this.dialect = dialect;
    this.queries = new CatalogQueries(connection, dialect);
    this.wanted = wanted;
    this.progress = progress;
  }

  /** Reads the tables of a schema. */
  public void read(String schema) throws SQLException {
    progress.accept("Reading the tables of " + schema + " ..");
    queries.each("tables", schema, row -> addTable(row, schema));
    if (tables.isEmpty()) {
      return;
    }
    progress.accept("Reading the columns and constraints of " + tables.size() + " tables ..");
    each("columns", schema, (table, row) -> table.add(column(row)));
    each("keys", schema, CatalogReader::addKey);
    each("foreign-keys", schema, (table, row) -> table.add(foreignKey(row)));
    each("indexes", schema, (table, row) -> table.add(index(row)));
    if (dialect == CatalogDialect.SQLITE) {
      tables.values().forEach(SqliteDefinition::complete);
    } else {
      each("checks", schema, (table, row) -> addCheck(table, row));
    }
  }

  /** Use of a row of a table. */
  private interface TableRow {
    void accept(TableBuilder table, CatalogRow row) throws SQLException;
  }

  private void each(String query, String schema, TableRow use) throws SQLException {
    queries.each(
        query,
        schema,
        row -> {
          TableBuilder table = tables.get(row.table(schema));
          if (table != null) {
            use.accept(table, row);
          }
        });
  }

  private void addTable(CatalogRow row, String schema) throws SQLException {
    TableName name = row.table(schema);
    seen.add(name.name());
    if (!wanted.test(name)) {
      return;
    }
    if (StoredNames.isUnreachable(dialect, row.text("table_name"))) {
      notes.add(
          name
              + " has no entity: its name is in lower case, and Kindred's statements would ask for "
              + name.name().toUpperCase(Locale.ROOT)
              + ".");
      return;
    }
    tables.put(
        name,
        new TableBuilder(
            name, row.flag("is_view"), definition(row, schema), row.optional("remark")));
  }

  /** Returns the definition without the names of the schema that MariaDB writes before tables. */
  private Optional<String> definition(CatalogRow row, String schema) throws SQLException {
    Optional<String> definition = row.optional("definition");
    return dialect == CatalogDialect.SQLITE
        ? definition
        : definition
            .map(sql -> sql.replace("`" + schema + "`.", ""))
            .map(sql -> ConditionText.tidy(dialect, sql));
  }

  private TableColumn column(CatalogRow row) throws SQLException {
    Optional<TableColumn.Generated> generated =
        row.isNull("generated_as")
            ? Optional.empty()
            : Optional.of(
                new TableColumn.Generated(row.text("generated_as"), row.flag("is_stored")));
    return new TableColumn(
        row.name("column_name"),
        dialect == CatalogDialect.SQLITE
            ? SqliteDeclaredTypes.of(row.text("definition"))
            : type(row),
        row.flag("is_nullable"),
        generated.isPresent() ? Optional.empty() : row.optional("default_value"),
        row.flag("is_identity"),
        row.flag("is_changed_on_update"),
        generated,
        row.optional("remark"));
  }

  private static SqlType type(CatalogRow row) throws SQLException {
    return new SqlType(
        row.text("type_name").toLowerCase(Locale.ROOT),
        row.flag("is_array"),
        row.text("definition"),
        row.number("length"),
        row.number("digits"),
        row.number("scale"),
        row.optional("domain_name"),
        row.optional("enum_name"),
        SqlLiterals.all(row.text("labels")));
  }

  private static void addKey(TableBuilder table, CatalogRow row) throws SQLException {
    if (row.flag("is_primary")) {
      table.addPrimary(row.name("key_name"), row.name("column_name"));
    } else {
      table.addUnique(row.name("key_name"), row.name("column_name"));
    }
  }

  private static TableForeignKey foreignKey(CatalogRow row) throws SQLException {
    return new TableForeignKey(
        row.name("key_name"),
        List.of(row.name("column_name")),
        new TableName(row.text("target_schema"), row.name("target_table")),
        List.of(row.name("target_column")),
        TableForeignKey.Rule.of(row.text("delete_rule")),
        TableForeignKey.Rule.of(row.text("update_rule")));
  }

  private static Table.Index index(CatalogRow row) throws SQLException {
    return new Table.Index(
        row.name("index_name"),
        List.of(row.name("column_name")),
        row.flag("is_unique"),
        row.flag("is_plain") && !row.isNull("column_name"));
  }

  private void addCheck(TableBuilder table, CatalogRow row) throws SQLException {
    table.add(
        new Table.Check(
            MadeUpNames.without(row.name("check_name")),
            ConditionText.tidy(dialect, row.text("condition"))));
  }

  /** Returns the tables that were read, in the order of their names. */
  public List<Table> tables() {
    return tables.values().stream().map(TableBuilder::build).toList();
  }

  /** Returns the names of all tables that there are, wanted or not. */
  public List<String> seen() {
    return seen;
  }

  /** Returns what can't be declared. */
  public List<String> notes() {
    return notes;
  }
}
