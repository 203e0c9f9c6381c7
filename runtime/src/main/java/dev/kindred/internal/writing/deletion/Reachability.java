package dev.kindred.internal.writing.deletion;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Entities that each entity refers to by some relations, directly or indirectly. Immutable. */
final class Reachability {

  private final Map<EntityMetadata<?>, Set<EntityMetadata<?>>> reached = new LinkedHashMap<>();

  Reachability(
      Collection<EntityMetadata<?>> entities,
      Function<EntityMetadata<?>, List<ForwardRelation>> relations) {
    entities.forEach(entity -> reached.put(entity, from(entity, relations)));
  }

  private static Set<EntityMetadata<?>> from(
      EntityMetadata<?> entity, Function<EntityMetadata<?>, List<ForwardRelation>> relations) {
    Set<EntityMetadata<?>> found = new LinkedHashSet<>(Set.of(entity));
    Deque<EntityMetadata<?>> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (ForwardRelation relation : relations.apply(open.remove())) {
        if (found.add(relation.target())) {
          open.add(relation.target());
        }
      }
    }
    return found;
  }

  /** Returns whether a relation is part of a cycle. */
  boolean isCyclic(ForwardRelation relation) {
    return reached.getOrDefault(relation.target(), Set.of()).contains(relation.source());
  }

  /**
   * Returns the entities in topological order: those that refer to others before these, the last
   * ones first where the relations leave it open. Within a cycle there is no such order.
   */
  List<EntityMetadata<?>> ordered() {
    List<EntityMetadata<?>> lastFirst = new ArrayList<>(reached.keySet());
    Collections.reverse(lastFirst);
    lastFirst.sort((one, other) -> size(other) - size(one));
    return lastFirst;
  }

  /**
   * Returns the number of reachable entities. An entity that refers to another one reaches all that
   * the other one reaches, and itself.
   */
  private int size(EntityMetadata<?> entity) {
    return reached.getOrDefault(entity, Set.of()).size();
  }
}
