package dev.kindred.internal.writing.deletion;

import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Plans of deletes, which depend on the entities alone. Thread-safe. */
final class DeletionPlans {

  private final RelationGraph deleting;
  private final RelationGraph marking;
  private final Map<Set<EntityMetadata<?>>, DeletionPlan> ofDeletes = new ConcurrentHashMap<>();
  private final Map<Set<EntityMetadata<?>>, DeletionPlan> ofMarks = new ConcurrentHashMap<>();

  DeletionPlans(List<EntityMetadata<?>> entities) {
    this.deleting = new RelationGraph(entities);
    this.marking = deleting.marking();
  }

  /** Returns the plan for rows that are deleted. */
  DeletionPlan deleting(Set<EntityMetadata<?>> roots) {
    return ofDeletes.computeIfAbsent(Set.copyOf(roots), some -> new DeletionPlan(deleting, some));
  }

  /** Returns the plan for rows that are marked as deleted. */
  DeletionPlan marking(Set<EntityMetadata<?>> roots) {
    return ofMarks.computeIfAbsent(Set.copyOf(roots), some -> new DeletionPlan(marking, some));
  }
}
