package dev.kindred.internal.writing.deletion;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.DO_NOTHING;
import static dev.kindred.model.OnDelete.PROTECT;
import static dev.kindred.model.OnDelete.RESTRICT;
import static dev.kindred.model.OnDelete.SET_DEFAULT;
import static dev.kindred.model.OnDelete.SET_NULL;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.kindred.model.OnDelete;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Effects that deleting rows of one entity has on others, as its relations declare. Immutable. */
final class DeletionEffects {

  private final EntityMetadata<?> metadata;
  private final List<List<ForwardRelation>> cascading;
  private final List<ForwardRelation> unset;
  private final List<ForwardRelation> restricting;
  private final List<ForwardRelation> clearedFirst;
  private final Set<Integer> changedFirst;
  private final List<ManyToManyRelation> joinTables;
  private final boolean referenced;
  private final boolean cyclic;
  private final boolean tracked;

  DeletionEffects(
      EntityMetadata<?> metadata, RelationGraph graph, DeletionOrder order, boolean root) {
    this.metadata = metadata;
    this.cascading = bySource(graph.referencing(metadata, CASCADE));
    this.unset = graph.referencing(metadata, SET_NULL, SET_DEFAULT);
    this.restricting = graph.referencing(metadata, PROTECT, RESTRICT);
    this.clearedFirst = order.clearedFirst(metadata);
    this.changedFirst = order.changedFirst(metadata);
    this.joinTables = graph.joinTables(metadata);
    this.referenced =
        graph.referencing(metadata).stream().anyMatch(each -> each.onDelete() != DO_NOTHING);
    this.cyclic = order.isCyclic(metadata);
    this.tracked = cyclic || isReachedTwice(order, root) || isAny(order, RESTRICT);
  }

  private static List<List<ForwardRelation>> bySource(List<ForwardRelation> relations) {
    return List.copyOf(
        relations.stream()
            .collect(groupingBy(ForwardRelation::source, LinkedHashMap::new, toList()))
            .values());
  }

  private boolean isReachedTwice(DeletionOrder order, boolean root) {
    return with(order, CASCADE).count() + (root ? 1 : 0) > 1;
  }

  private boolean isAny(DeletionOrder order, OnDelete action) {
    return with(order, action).findAny().isPresent();
  }

  private Stream<ForwardRelation> with(DeletionOrder order, OnDelete action) {
    return order.references(metadata).stream().filter(each -> each.onDelete() == action);
  }

  /** Returns the entity whose rows are deleted. */
  EntityMetadata<?> metadata() {
    return metadata;
  }

  /** Returns the relations by which referencing rows are deleted too, one list for each source. */
  List<List<ForwardRelation>> cascading() {
    return cascading;
  }

  /** Returns the relations whose foreign keys are set to NULL or to their default. */
  List<ForwardRelation> unset() {
    return unset;
  }

  /** Returns the relations that prevent the delete. */
  List<ForwardRelation> restricting() {
    return restricting;
  }

  /** Returns the entity's own relations that are cleared first, since they form a cycle. */
  List<ForwardRelation> clearedFirst() {
    return clearedFirst;
  }

  /** Returns the entity's columns that can change before its rows are deleted. */
  Set<Integer> changedFirst() {
    return changedFirst;
  }

  /** Returns the relations whose join tables lose rows, with this entity as their source. */
  List<ManyToManyRelation> joinTables() {
    return joinTables;
  }

  /** Returns whether rows of other entities have to be looked for. */
  boolean isReferenced() {
    return referenced;
  }

  /** Returns whether rows can refer to rows that refer to them. */
  boolean isCyclic() {
    return cyclic;
  }

  /**
   * Returns whether all keys are read, because a row may be found twice, or referencing rows must
   * be checked for those that are not deleted.
   */
  boolean isTracked() {
    return tracked;
  }

  /** Returns whether a delete changes no other row, neither of an entity nor of a join table. */
  boolean areNone() {
    return !referenced && !tracked && joinTables.isEmpty();
  }
}
