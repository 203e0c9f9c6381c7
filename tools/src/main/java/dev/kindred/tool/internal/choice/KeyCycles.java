package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableForeignKey;
import dev.kindred.tool.internal.table.TableName;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Circles of foreign keys that are part of primary keys: no entity's key can refer to itself. */
record KeyCycles(Map<TableName, Table> tables) {

  /** Returns whether a foreign key in a table's primary key leads back to the table's key. */
  boolean isPartOfOne(Table table, TableForeignKey key) {
    return leads(key.target(), table.name(), new HashSet<>());
  }

  private boolean leads(TableName from, TableName to, Set<TableName> visited) {
    if (from.equals(to)) {
      return true;
    }
    Table table = tables.get(from);
    return table != null
        && visited.add(from)
        && table.foreignKeys().stream()
            .filter(
                key ->
                    table
                        .key()
                        .filter(each -> each.columns().containsAll(key.columns()))
                        .isPresent())
            .anyMatch(key -> leads(key.target(), to, visited));
  }
}
