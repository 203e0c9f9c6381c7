package dev.kindred.internal.catalog;

import dev.kindred.internal.catalog.CatalogTable.Check;
import dev.kindred.internal.catalog.CatalogTable.Index;
import dev.kindred.internal.catalog.CatalogTable.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reader of the tables of a schema, in a fixed number of queries. */
public final class CatalogReader {

  private static final String SQLITE = "sqlite";
  private static final String POSTGRESQL = "postgresql";

  private final boolean isSqlite;
  private final boolean hasPolicies;
  private final CatalogQueries queries;
  private final Map<String, TableBuilder> tables = new LinkedHashMap<>();

  /**
   * Creates a reader.
   *
   * @param database which queries to use
   */
  public CatalogReader(Connection connection, String database) {
    this.isSqlite = database.equals(SQLITE);
    this.hasPolicies = database.equals(POSTGRESQL);
    this.queries = new CatalogQueries(connection, database);
  }

  /** Returns the tables and views of a schema, in the order of their names. */
  public List<CatalogTable> read(String schema) throws SQLException {
    tables.clear();
    queries.each("tables", schema, row -> addTable(row, schema));
    if (!tables.isEmpty()) {
      readParts(schema);
    }
    return tables.values().stream().map(TableBuilder::build).toList();
  }

  private void readParts(String schema) throws SQLException {
    each("columns", schema, (table, row) -> table.add(column(row)));
    each("keys", schema, CatalogReader::addKey);
    each("foreign-keys", schema, (table, row) -> table.add(foreignKey(row)));
    each("indexes", schema, (table, row) -> table.add(index(row)));
    if (isSqlite) {
      tables.values().forEach(SqliteDefinition::complete);
    } else {
      each("checks", schema, (table, row) -> table.add(check(row)));
    }
    if (hasPolicies) {
      each("policies", schema, (table, row) -> table.add(security(row)));
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
          TableBuilder table = tables.get(row.text("table_name"));
          if (table != null) {
            use.accept(table, row);
          }
        });
  }

  private void addTable(CatalogRow row, String schema) throws SQLException {
    String name = row.text("table_name");
    tables.put(
        name,
        new TableBuilder(
            schema,
            name,
            kind(row),
            row.optional("definition"),
            row.optional("remark").filter(remark -> !remark.isEmpty()),
            row.flag("has_insert_trigger")));
  }

  private static Kind kind(CatalogRow row) throws SQLException {
    if (row.flag("is_view")) {
      return Kind.VIEW;
    }
    return row.flag("is_base") ? Kind.TABLE : Kind.OTHER;
  }

  private CatalogColumn column(CatalogRow row) throws SQLException {
    Optional<CatalogColumn.Generated> generated = generated(row);
    return new CatalogColumn(
        row.text("column_name"),
        isSqlite ? SqliteDeclaredTypes.of(row.text("definition")) : type(row),
        row.flag("is_nullable"),
        generated.isPresent() ? Optional.empty() : row.optional("default_value"),
        row.flag("is_identity"),
        row.flag("is_changed_on_update"),
        generated,
        row.optional("remark").filter(remark -> !remark.isEmpty()),
        row.optional("collation"));
  }

  private static Optional<CatalogColumn.Generated> generated(CatalogRow row) throws SQLException {
    boolean isStored = row.flag("is_stored");
    return row.optional("generated_as")
        .map(expression -> new CatalogColumn.Generated(expression, isStored));
  }

  private static CatalogType type(CatalogRow row) throws SQLException {
    return new CatalogType(
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
      table.addPrimary(row.text("key_name"), row.text("column_name"));
    } else {
      table.addUnique(row.text("key_name"), row.text("column_name"));
    }
  }

  private static CatalogForeignKey foreignKey(CatalogRow row) throws SQLException {
    return new CatalogForeignKey(
        row.text("key_name"),
        List.of(row.text("column_name")),
        row.text("target_schema"),
        row.text("target_table"),
        List.of(row.text("target_column")),
        CatalogForeignKey.Rule.of(row.text("delete_rule")),
        CatalogForeignKey.Rule.of(row.text("update_rule")));
  }

  private static Index index(CatalogRow row) throws SQLException {
    return new Index(
        row.text("index_name"),
        List.of(row.text("column_name")),
        row.flag("is_unique"),
        row.flag("is_plain") && row.optional("column_name").isPresent(),
        row.optional("condition").map(SqlParts::afterWhere));
  }

  private static Check check(CatalogRow row) throws SQLException {
    return new Check(row.text("check_name"), row.text("condition"));
  }

  private static CatalogRowSecurity security(CatalogRow row) throws SQLException {
    boolean hasPolicy = row.optional("policy_name").isPresent();
    return new CatalogRowSecurity(
        row.flag("is_enabled"),
        row.flag("is_forced"),
        hasPolicy ? List.of(policy(row)) : List.of());
  }

  private static CatalogRowSecurity.Policy policy(CatalogRow row) throws SQLException {
    return new CatalogRowSecurity.Policy(
        row.text("policy_name"),
        row.flag("is_permissive"),
        row.text("command"),
        row.text("roles"),
        row.flag("is_own"),
        row.optional("shown"),
        row.optional("taken"));
  }
}
