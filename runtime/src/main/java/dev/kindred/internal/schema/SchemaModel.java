package dev.kindred.internal.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables and views of several entities. */
public record SchemaModel(List<SchemaTable> tables, List<SchemaView> views) {

  /** Copies the lists. */
  public SchemaModel {
    tables = List.copyOf(tables);
    views = List.copyOf(views);
  }

  /** Returns a table, or empty if there is none of this name. */
  public Optional<SchemaTable> table(QualifiedName name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /** Returns the schemas that tables and views are in. */
  public List<String> schemas() {
    return Stream.concat(
            tables.stream().map(SchemaTable::name), views.stream().map(SchemaView::name))
        .map(QualifiedName::schema)
        .filter(schema -> !schema.isEmpty())
        .distinct()
        .toList();
  }
}
