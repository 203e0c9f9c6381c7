package dev.kindred.schema;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Topological order of entities: referenced ones first. A cycle has no such order. */
final class TableOrder {

  private final Set<EntityMetadata<?>> wanted;
  private final Set<EntityMetadata<?>> ordered = new LinkedHashSet<>();
  private final Set<EntityMetadata<?>> visited = new LinkedHashSet<>();

  private TableOrder(Collection<EntityMetadata<?>> entities) {
    this.wanted = new LinkedHashSet<>(entities);
  }

  static List<EntityMetadata<?>> of(Collection<EntityMetadata<?>> entities) {
    TableOrder order = new TableOrder(entities);
    order.wanted.forEach(order::visit);
    return List.copyOf(order.ordered);
  }

  private void visit(EntityMetadata<?> metadata) {
    if (wanted.contains(metadata) && visited.add(metadata)) {
      metadata.forwardRelations().stream().map(ForwardRelation::target).forEach(this::visit);
      ordered.add(metadata);
    }
  }
}
