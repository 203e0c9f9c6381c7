package dev.kindred.internal.ddl;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaTable;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Topological order of tables: referenced ones first. A cycle has no such order. */
public final class TableOrder {

  private final Map<QualifiedName, SchemaTable> tables = new LinkedHashMap<>();
  private final Set<SchemaTable> ordered = new LinkedHashSet<>();
  private final Set<QualifiedName> visited = new HashSet<>();

  private TableOrder(Collection<SchemaTable> tables) {
    tables.forEach(table -> this.tables.put(table.name(), table));
  }

  /** Returns the tables in an order in which they can be created. */
  public static List<SchemaTable> of(Collection<SchemaTable> tables) {
    TableOrder order = new TableOrder(tables);
    tables.forEach(order::visit);
    return List.copyOf(order.ordered);
  }

  private void visit(SchemaTable table) {
    if (visited.add(table.name())) {
      table.foreignKeys().stream()
          .map(key -> tables.get(key.target()))
          .filter(target -> target != null)
          .forEach(this::visit);
      ordered.add(table);
    }
  }
}
