package dev.kindred.internal.writing.deletion;

import dev.kindred.spi.EntityMetadata;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Entities whose rows a delete can take, in the order of deletion, with the effects that this has.
 * A plan depends on the relations alone and is computed once for all rows. Immutable.
 */
final class DeletionPlan {

  private final Map<EntityMetadata<?>, DeletionEffects> effects = new LinkedHashMap<>();

  /**
   * Computes a plan.
   *
   * @param roots the entities whose rows are to be deleted
   */
  DeletionPlan(RelationGraph graph, Set<EntityMetadata<?>> roots) {
    DeletionOrder order = new DeletionOrder(graph.cascade(roots));
    for (EntityMetadata<?> each : order.entities()) {
      effects.put(each, new DeletionEffects(each, graph, order, roots.contains(each)));
    }
  }

  /** Returns the effects of all entities, in the order of deletion. */
  Collection<DeletionEffects> effects() {
    return Collections.unmodifiableCollection(effects.values());
  }

  /** Returns the effects of deleting rows of an entity. */
  DeletionEffects effects(EntityMetadata<?> metadata) {
    return Objects.requireNonNull(effects.get(metadata));
  }
}
