package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.query.DeclaredScopes;
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
  private final boolean meetsMarks;

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
    this.meetsMarks = effects.keySet().stream().anyMatch(each -> meetsMarks(graph, each));
  }

  private static boolean meetsMarks(RelationGraph graph, EntityMetadata<?> entity) {
    return isMarked(entity)
        || graph.referencing(entity).stream().anyMatch(each -> isMarked(each.source()));
  }

  private static boolean isMarked(EntityMetadata<?> entity) {
    return DeclaredScopes.mark(entity).isPresent();
  }

  /** Returns whether rows that are deleted, or refer to them, can be marked as deleted. */
  boolean meetsMarks() {
    return meetsMarks;
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
