package dev.kindred.internal.writing;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.DO_NOTHING;
import static dev.kindred.model.OnDelete.PROTECT;
import static dev.kindred.model.OnDelete.RESTRICT;
import static dev.kindred.model.OnDelete.SET_DEFAULT;
import static dev.kindred.model.OnDelete.SET_NULL;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.kindred.model.OnDelete;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a delete of some entities' rows can take along, as the relations alone tell it: compiled
 * once, and the same for all rows. Immutable.
 */
final class DeletionPlan {

  /** By these a row can still refer to another one when both are deleted. */
  private static final Set<OnDelete> HOLDING = Set.of(CASCADE, RESTRICT, DO_NOTHING);

  private final RelationGraph graph;
  private final Set<EntityMetadata<?>> roots;
  private final Set<EntityMetadata<?>> reached;

  private final Reachability held;

  private final List<EntityMetadata<?>> entities;

  DeletionPlan(RelationGraph graph, Set<EntityMetadata<?>> roots) {
    this.graph = graph;
    this.roots = roots;
    this.reached = reached();
    this.held = new Reachability(reached, this::holding);
    this.entities = new Reachability(reached, this::holdingToTheEnd).ordered();
  }

  private Set<EntityMetadata<?>> reached() {
    Set<EntityMetadata<?>> found = new LinkedHashSet<>(roots);
    Deque<EntityMetadata<?>> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      for (ForwardRelation relation : graph.referringTo(open.remove(), CASCADE)) {
        if (found.add(relation.source())) {
          open.add(relation.source());
        }
      }
    }
    return found;
  }

  private List<ForwardRelation> holding(EntityMetadata<?> owner) {
    return owner.forwardRelations().stream()
        .filter(each -> HOLDING.contains(each.onDelete()) && reached.contains(each.target()))
        .toList();
  }

  private List<ForwardRelation> holdingToTheEnd(EntityMetadata<?> owner) {
    List<ForwardRelation> released = released(owner);
    return holding(owner).stream().filter(relation -> !released.contains(relation)).toList();
  }

  /** The entities whose rows can go, those that refer before what they refer to. */
  List<EntityMetadata<?>> entities() {
    return entities;
  }

  /** The relations by which rows go along with those of an entity, by their owners. */
  Collection<List<ForwardRelation>> cascading(EntityMetadata<?> target) {
    return graph.referringTo(target, CASCADE).stream()
        .collect(groupingBy(ForwardRelation::source, LinkedHashMap::new, toList()))
        .values();
  }

  /** The relations that become empty, or their default, where rows of an entity go. */
  List<ForwardRelation> detached(EntityMetadata<?> target) {
    return graph.referringTo(target, SET_NULL, SET_DEFAULT);
  }

  /**
   * The relations by which rows that go can refer to each other in a circle, or in a chain of any
   * length: no order would do, or one of as many statements as there are rows; and databases that
   * go along such a chain by themselves get to an end of their strength.
   */
  List<ForwardRelation> released(EntityMetadata<?> owner) {
    return holding(owner).stream().filter(held::isCircular).filter(this::canChange).toList();
  }

  /** Whether it can be empty, or lead from each row to itself. */
  private boolean canChange(ForwardRelation relation) {
    boolean toItself = relation.target() == relation.source() && !relation.unique();
    return (relation.optional() || toItself)
        && relation.columns().stream().noneMatch(column -> relation.source().column(column).key());
  }

  /** The columns of an entity that can change before its rows go. */
  Set<Integer> changed(EntityMetadata<?> metadata) {
    return metadata.forwardRelations().stream()
        .filter(relation -> reached.contains(relation.target()))
        .filter(relation -> relation.onDelete() != CASCADE)
        .flatMap(relation -> relation.columns().stream())
        .collect(toSet());
  }

  /** Whether nothing happens to other rows, of entities or join tables, where an entity's go. */
  boolean isAlone(EntityMetadata<?> metadata) {
    return !isFollowed(metadata) && !isTracked(metadata) && graph.linking(metadata).isEmpty();
  }

  /** Whether other entities have to be looked at where rows of this one go. */
  boolean isFollowed(EntityMetadata<?> metadata) {
    return graph.referringTo(metadata).stream().anyMatch(each -> each.onDelete() != DO_NOTHING);
  }

  /**
   * Whether the same row may be found twice, or has to be told from those that stay: then all keys
   * are read.
   */
  boolean isTracked(EntityMetadata<?> metadata) {
    return isInCircle(metadata) || waysTo(metadata) > 1 || canRestrict(metadata);
  }

  /** Whether rows of an entity can refer to rows that refer to it. */
  boolean isInCircle(EntityMetadata<?> metadata) {
    return holding(metadata).stream().anyMatch(held::isCircular);
  }

  private long waysTo(EntityMetadata<?> metadata) {
    return (roots.contains(metadata) ? 1 : 0)
        + holding(metadata).stream().filter(each -> each.onDelete() == CASCADE).count();
  }

  private boolean canRestrict(EntityMetadata<?> metadata) {
    return holding(metadata).stream().anyMatch(relation -> relation.onDelete() == RESTRICT);
  }

  /** The relations that keep an entity's rows from going. */
  List<ForwardRelation> refusing(EntityMetadata<?> target) {
    return graph.referringTo(target, PROTECT, RESTRICT);
  }

  /** The relations whose own join tables refer to an entity, as seen from it. */
  List<ManyToManyRelation> linking(EntityMetadata<?> owner) {
    return graph.linking(owner);
  }
}
