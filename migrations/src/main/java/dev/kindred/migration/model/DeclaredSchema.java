package dev.kindred.migration.model;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaModel;
import java.util.Map;

/**
 * Schema that the entities of a project declare.
 *
 * @param hints the hints of each table and view
 */
public record DeclaredSchema(SchemaModel model, Map<QualifiedName, TableHints> hints) {

  /** Copies the map. */
  public DeclaredSchema {
    hints = Map.copyOf(hints);
  }

  /** Returns the hints of a table; without any if it has none. */
  public TableHints of(QualifiedName table) {
    return hints.getOrDefault(
        table,
        new TableHints(table.plain(), java.util.Optional.empty(), Map.of(), Map.of(), Map.of()));
  }
}
