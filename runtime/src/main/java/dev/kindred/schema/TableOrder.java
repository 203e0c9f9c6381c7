package dev.kindred.schema;

import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Orders entities so that each comes after those it refers to, but for cycles. */
final class TableOrder {

  private final Set<EntityModel<?>> wanted;
  private final Set<EntityModel<?>> ordered = new LinkedHashSet<>();
  private final Set<EntityModel<?>> visited = new LinkedHashSet<>();

  private TableOrder(Collection<EntityModel<?>> models) {
    this.wanted = new LinkedHashSet<>(models);
  }

  static List<EntityModel<?>> of(Collection<EntityModel<?>> models) {
    TableOrder order = new TableOrder(models);
    order.wanted.forEach(order::visit);
    return List.copyOf(order.ordered);
  }

  private void visit(EntityModel<?> model) {
    if (wanted.contains(model) && visited.add(model)) {
      model.forwardRelations().stream().map(ForwardRelation::target).forEach(this::visit);
      ordered.add(model);
    }
  }
}
