package dev.kindred.internal.writing;

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

/** What entities refer to by some relations, in any number of steps. Immutable. */
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

  /** Whether a relation leads back to its owner, there or by further ones. */
  boolean isCircular(ForwardRelation relation) {
    return reached.getOrDefault(relation.target(), Set.of()).contains(relation.source());
  }

  /** The entities, those that refer before what they refer to, but for circles; last ones first. */
  List<EntityMetadata<?>> ordered() {
    List<EntityMetadata<?>> lastFirst = new ArrayList<>(reached.keySet());
    Collections.reverse(lastFirst);
    lastFirst.sort((one, other) -> size(other) - size(one));
    return lastFirst;
  }

  /** Who refers to another reaches all that the other reaches, and more. */
  private int size(EntityMetadata<?> entity) {
    return reached.getOrDefault(entity, Set.of()).size();
  }
}
