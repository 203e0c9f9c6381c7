package dev.kindred.schema;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tables of a database. One without a schema in its entity is looked up where the database looks it
 * up: a server has others of the same name in other schemas.
 *
 * @param visible the schemas of the connection, in their order; empty if there are none
 */
record StoredTables(List<Table<?>> tables, List<String> visible) {

  /** Returns the declared table; null if there is none. Of several names, the exact one wins. */
  @Nullable Table<?> find(TableDefinition expected) {
    return tables.stream()
        .filter(table -> table.getName().equalsIgnoreCase(expected.name()))
        .filter(table -> isIn(table, expected.schema()))
        .min(
            Comparator.<Table<?>>comparingInt(table -> visible.indexOf(schema(table)))
                .thenComparing(table -> !table.getName().equals(expected.name())))
        .orElse(null);
  }

  private boolean isIn(Table<?> table, String schema) {
    return schema.isEmpty()
        ? visible.isEmpty() || visible.contains(schema(table))
        : schema(table).equalsIgnoreCase(schema);
  }

  private static String schema(Table<?> table) {
    return Stream.ofNullable(table.getSchema()).map(each -> each.getName()).findFirst().orElse("");
  }
}
