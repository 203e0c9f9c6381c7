package dev.kindred.internal.writing;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.DO_NOTHING;
import static dev.kindred.model.OnDelete.PROTECT;
import static dev.kindred.model.OnDelete.RESTRICT;
import static dev.kindred.model.OnDelete.SET_DEFAULT;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.OnDelete;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.LinkRelation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a delete of some entities' rows can take along, as the relations alone tell it: compiled
 * once, and the same for all rows. Immutable.
 */
final class DeletePlan {

  /** By these a row can still refer to another one when both are deleted. */
  private static final Set<OnDelete> HOLDING = Set.of(CASCADE, RESTRICT, DO_NOTHING);

  private final RelationGraph graph;
  private final Set<EntityModel<?>> roots;
  private final Set<EntityModel<?>> reached;

  /** What each entity refers to, in any number of steps, and itself. */
  private final Map<EntityModel<?>, Set<EntityModel<?>>> held = new HashMap<>();

  private final List<List<EntityModel<?>>> groups;

  DeletePlan(RelationGraph graph, Set<EntityModel<?>> roots) {
    this.graph = graph;
    this.roots = roots;
    this.reached = reached();
    reached.forEach(model -> held.put(model, heldBy(model)));
    this.groups = grouped();
  }

  private Set<EntityModel<?>> reached() {
    Set<EntityModel<?>> found = new LinkedHashSet<>(roots);
    Deque<EntityModel<?>> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      for (ForwardRelation relation : graph.referringTo(open.remove(), CASCADE)) {
        if (found.add(relation.owner())) {
          open.add(relation.owner());
        }
      }
    }
    return found;
  }

  private Set<EntityModel<?>> heldBy(EntityModel<?> model) {
    Set<EntityModel<?>> found = new LinkedHashSet<>(Set.of(model));
    Deque<EntityModel<?>> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (ForwardRelation relation : holding(open.remove())) {
        if (found.add(relation.target())) {
          open.add(relation.target());
        }
      }
    }
    return found;
  }

  private List<ForwardRelation> holding(EntityModel<?> owner) {
    return owner.forwardRelations().stream()
        .filter(each -> HOLDING.contains(each.onDelete()) && reached.contains(each.target()))
        .toList();
  }

  /** Who refers to another holds all that the other holds, and more; in a circle, the same. */
  private List<List<EntityModel<?>>> grouped() {
    Map<Set<EntityModel<?>>, List<EntityModel<?>>> circles = new LinkedHashMap<>();
    List<EntityModel<?>> lastFirst = new ArrayList<>(reached);
    Collections.reverse(lastFirst);
    lastFirst.forEach(
        model -> circles.computeIfAbsent(held(model), k -> new ArrayList<>()).add(model));
    return circles.entrySet().stream()
        .sorted((one, other) -> other.getKey().size() - one.getKey().size())
        .map(Map.Entry::getValue)
        .toList();
  }

  private Set<EntityModel<?>> held(EntityModel<?> model) {
    return held.getOrDefault(model, Set.of());
  }

  /**
   * The entities whose rows can go, those that refer before what they refer to; those that refer to
   * each other in a circle are together.
   */
  List<List<EntityModel<?>>> groups() {
    return groups;
  }

  /** The same, one after the other. */
  List<EntityModel<?>> entities() {
    return groups.stream().flatMap(Collection::stream).toList();
  }

  /** The relations by which rows go along with those of an entity. */
  List<ForwardRelation> cascading(EntityModel<?> target) {
    return graph.referringTo(target, CASCADE);
  }

  /** The relations that become empty, or their default, where rows of an entity go. */
  List<ForwardRelation> detached(EntityModel<?> target) {
    return graph.referringTo(target, SET_NULL, SET_DEFAULT);
  }

  /**
   * The relations that would keep the database from deleting rows that refer to each other: no
   * order would do.
   */
  List<ForwardRelation> released(EntityModel<?> owner) {
    return holding(owner).stream()
        .filter(relation -> relation.onDelete() != CASCADE && relation.optional())
        .filter(relation -> held(relation.target()).contains(owner))
        .toList();
  }

  /** The columns of an entity that can change before its rows go. */
  Set<Integer> changed(EntityModel<?> model) {
    return model.forwardRelations().stream()
        .filter(relation -> reached.contains(relation.target()))
        .filter(relation -> relation.onDelete() != CASCADE)
        .flatMap(relation -> relation.columns().stream())
        .collect(Collectors.toSet());
  }

  /** Whether nothing happens to other rows, of entities or join tables, where an entity's go. */
  boolean isAlone(EntityModel<?> model) {
    return !isFollowed(model) && !isTracked(model) && graph.linking(model).isEmpty();
  }

  /** Whether other entities have to be looked at where rows of this one go. */
  boolean isFollowed(EntityModel<?> model) {
    return graph.referringTo(model).stream().anyMatch(each -> each.onDelete() != DO_NOTHING);
  }

  /**
   * Whether the same row may be found twice, or has to be told from those that stay: then all keys
   * are read.
   */
  boolean isTracked(EntityModel<?> model) {
    return isInCircle(model) || waysTo(model) > 1 || canRestrict(model);
  }

  private boolean isInCircle(EntityModel<?> model) {
    return holding(model).stream().anyMatch(relation -> held(relation.target()).contains(model));
  }

  private long waysTo(EntityModel<?> model) {
    return (roots.contains(model) ? 1 : 0)
        + holding(model).stream().filter(each -> each.onDelete() == CASCADE).count();
  }

  private boolean canRestrict(EntityModel<?> model) {
    return holding(model).stream().anyMatch(relation -> relation.onDelete() == RESTRICT);
  }

  /** The relations that keep an entity's rows from going. */
  List<ForwardRelation> refusing(EntityModel<?> target) {
    return graph.referringTo(target, PROTECT, RESTRICT);
  }

  /** The relations whose own join tables refer to an entity, as seen from it. */
  List<LinkRelation> linking(EntityModel<?> owner) {
    return graph.linking(owner);
  }
}
