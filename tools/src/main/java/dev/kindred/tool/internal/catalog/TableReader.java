package dev.kindred.tool.internal.catalog;

import dev.kindred.internal.catalog.CatalogReader;
import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reader of the tables of a schema, by the names with which entities declare them. */
public final class TableReader {

  private final CatalogDialect dialect;
  private final CatalogReader catalog;
  private final Predicate<TableName> wanted;
  private final Consumer<String> progress;
  private final Map<TableName, Table> tables = new TreeMap<>();
  private final List<String> seen = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * Creates a reader.
   *
   * @param wanted which tables to read
   * @param progress told what is being read
   */
  public TableReader(
      Connection connection,
      CatalogDialect dialect,
      Predicate<TableName> wanted,
      Consumer<String> progress) {
    this.dialect = dialect;
    this.catalog = new CatalogReader(connection, dialect.folder());
    this.wanted = wanted;
    this.progress = progress;
  }

  /** Reads the tables of a schema. */
  public void read(String schema) throws SQLException {
    progress.accept("Reading the tables of " + schema + " ..");
    DeclaredForm form = new DeclaredForm(dialect, schema);
    for (CatalogTable table : catalog.read(schema)) {
      TableName name = form.name(table);
      seen.add(name.name());
      if (wanted.test(name)) {
        add(form, table, name);
      }
    }
  }

  private void add(DeclaredForm form, CatalogTable table, TableName name) {
    if (StoredNames.isUnreachable(dialect, table.name())) {
      notes.add(
          name
              + " has no entity: its name is in lower case, and Kindred's statements would ask for "
              + name.name().toUpperCase(Locale.ROOT)
              + ".");
    } else {
      tables.put(name, form.of(table));
    }
  }

  /** Returns the tables that were read, in the order of their names. */
  public List<Table> tables() {
    return List.copyOf(tables.values());
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
