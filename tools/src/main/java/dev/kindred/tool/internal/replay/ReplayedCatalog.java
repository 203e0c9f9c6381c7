package dev.kindred.tool.internal.replay;

import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.spi.ConstraintNames;
import dev.kindred.tool.internal.catalog.CatalogDialect;
import dev.kindred.tool.internal.catalog.TableReader;
import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableForeignKey;
import dev.kindred.tool.internal.table.TableName;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Name;

/**
 * Tables of a database by their names, which have no schema where it is that of the connection.
 *
 * @param facts what the database says of each
 */
record ReplayedCatalog(Map<String, Map<String, String>> facts) {

  private static final String HISTORY = "flyway_schema_history";

  /** Reads the schemas that a model uses. */
  static ReplayedCatalog read(String url, CatalogDialect dialect, SchemaModel model)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      String current = dialect.currentSchema(connection);
      TableReader reader =
          new TableReader(
              connection, dialect, table -> !table.name().equalsIgnoreCase(HISTORY), line -> {});
      reader.read(current);
      for (String schema : model.schemas()) {
        String stored = stored(schema, dialect);
        if (!stored.equals(current)) {
          reader.read(stored);
        }
      }
      Map<String, Map<String, String>> facts = new TreeMap<>();
      reader
          .tables()
          .forEach(
              table ->
                  facts.put(
                      TableFacts.shown(without(current, table.name())),
                      TableFacts.of(without(current, table))));
      return new ReplayedCatalog(facts);
    }
  }

  private static String stored(String schema, CatalogDialect dialect) {
    Name name = ConstraintNames.of(schema);
    boolean isUpperCase = dialect == CatalogDialect.H2 && name.quoted() == Name.Quoted.UNQUOTED;
    return isUpperCase ? name.last().toUpperCase(Locale.ROOT) : name.last();
  }

  private static Table without(String current, Table table) {
    return new Table(
        table.name(),
        table.view(),
        table.comment(),
        table.columns(),
        table.key(),
        table.unique(),
        table.foreignKeys().stream().map(key -> without(current, key)).toList(),
        table.indexes(),
        table.checks(),
        table.security());
  }

  private static TableForeignKey without(String current, TableForeignKey key) {
    return new TableForeignKey(
        key.name(),
        key.columns(),
        without(current, key.target()),
        key.targetColumns(),
        key.onDelete(),
        key.onUpdate());
  }

  private static TableName without(String current, TableName name) {
    return name.schema().equals(current) ? new TableName("", name.name()) : name;
  }

  /** Returns what this catalog has otherwise than the expected one, a line each. */
  List<String> differences(ReplayedCatalog expected) {
    List<String> lines = new ArrayList<>();
    TreeSet<String> tables = new TreeSet<>(facts.keySet());
    tables.addAll(expected.facts.keySet());
    for (String table : tables) {
      if (!facts.containsKey(table)) {
        lines.add("There is no " + table + ", which the committed schema has.");
      } else if (!expected.facts.containsKey(table)) {
        lines.add("There is " + table + ", which the committed schema has not.");
      } else {
        addDifferences(lines, table, facts.get(table), expected.facts.get(table));
      }
    }
    return lines;
  }

  private static void addDifferences(
      List<String> lines, String table, Map<String, String> actual, Map<String, String> expected) {
    TreeSet<String> subjects = new TreeSet<>(actual.keySet());
    subjects.addAll(expected.keySet());
    for (String subject : subjects) {
      String is = actual.getOrDefault(subject, "missing");
      String shall = expected.getOrDefault(subject, "none");
      if (!is.equals(shall)) {
        lines.add(
            table + ": the " + subject + " is " + is + "; in the committed schema: " + shall + ".");
      }
    }
  }
}
