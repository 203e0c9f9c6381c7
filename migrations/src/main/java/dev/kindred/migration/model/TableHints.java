package dev.kindred.migration.model;

import dev.kindred.internal.schema.QualifiedName;
import java.util.Map;
import java.util.Optional;

/**
 * What the declaration of a table says beside its schema. Columns are names in SQL.
 *
 * @param entity the class that declares it
 * @param renamedFrom its former name
 * @param attributes the attribute of each column; none for a join table
 * @param renamed the former names of columns
 * @param backfills SQL for the values of columns in rows that exist
 */
public record TableHints(
    String entity,
    Optional<QualifiedName> renamedFrom,
    Map<String, String> attributes,
    Map<String, String> renamed,
    Map<String, String> backfills) {

  /** Copies the maps. */
  public TableHints {
    attributes = Map.copyOf(attributes);
    renamed = Map.copyOf(renamed);
    backfills = Map.copyOf(backfills);
  }

  /** Returns the entity without its package, and the attribute of a column, for messages. */
  public String attribute(String column) {
    String simpleName = entity.substring(entity.lastIndexOf('.') + 1);
    return simpleName + "." + attributes.getOrDefault(column, column);
  }
}
