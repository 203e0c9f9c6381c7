package dev.kindred.internal.writing.deletion;

import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Plans of deletes, which depend on the entities alone: databases with the same entities share
 * them. Thread-safe.
 */
public final class DeletionPlans {

  private final List<EntityMetadata<?>> entities;

  /** Found by the first delete; two that were found at once are equal. */
  private volatile @Nullable RelationGraph graph;

  private final Map<Set<EntityMetadata<?>>, DeletionPlan> ofDeletes = new ConcurrentHashMap<>();
  private final Map<Set<EntityMetadata<?>>, DeletionPlan> ofMarks = new ConcurrentHashMap<>();

  /** Creates the plans of databases, none of which is made. */
  public DeletionPlans(List<EntityMetadata<?>> entities) {
    this.entities = entities;
  }

  private RelationGraph graph() {
    RelationGraph found = graph;
    if (found == null) {
      found = new RelationGraph(entities);
      graph = found;
    }
    return found;
  }

  /** Returns the plan for rows that are deleted. */
  DeletionPlan deleting(Set<EntityMetadata<?>> roots) {
    return ofDeletes.computeIfAbsent(Set.copyOf(roots), some -> new DeletionPlan(graph(), some));
  }

  /** Returns the plan for rows that are marked as deleted. */
  DeletionPlan marking(Set<EntityMetadata<?>> roots) {
    return ofMarks.computeIfAbsent(
        Set.copyOf(roots), some -> new DeletionPlan(graph().marking(), some));
  }
}
