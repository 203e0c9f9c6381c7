package dev.kindred.internal.writing.deletion;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.DO_NOTHING;
import static dev.kindred.model.OnDelete.RESTRICT;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.kindred.model.OnDelete;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Order in which the rows of several entities can be deleted: referencing rows before referenced
 * ones. Foreign keys that form a cycle are cleared first. Immutable.
 */
final class DeletionOrder {

  /** Actions that leave the foreign key in place, so that the order of the deletes matters. */
  private static final Set<OnDelete> KEEPING = Set.of(CASCADE, RESTRICT, DO_NOTHING);

  private final Set<EntityMetadata<?>> deleted;
  private final Reachability references;
  private final List<EntityMetadata<?>> entities;

  DeletionOrder(Set<EntityMetadata<?>> deleted) {
    this.deleted = deleted;
    this.references = new Reachability(deleted, this::references);
    this.entities = new Reachability(deleted, this::lastingReferences).ordered();
  }

  /** Returns the entities, those that refer to others before these. */
  List<EntityMetadata<?>> entities() {
    return entities;
  }

  /** Returns the relations by which deleted rows of an entity can refer to other deleted rows. */
  List<ForwardRelation> references(EntityMetadata<?> source) {
    return source.forwardRelations().stream()
        .filter(each -> KEEPING.contains(each.onDelete()) && deleted.contains(each.target()))
        .toList();
  }

  private List<ForwardRelation> lastingReferences(EntityMetadata<?> source) {
    List<ForwardRelation> cleared = clearedFirst(source);
    return references(source).stream().filter(relation -> !cleared.contains(relation)).toList();
  }

  /** Returns whether rows of an entity can refer to rows that refer to it. */
  boolean isCyclic(EntityMetadata<?> source) {
    return references(source).stream().anyMatch(references::isCyclic);
  }

  /**
   * Returns the relations of an entity that are cleared before its rows are deleted, because they
   * are part of a cycle. Rows in a cycle can't be ordered; a chain of rows would need one statement
   * for each row, and exceeds the depth to which databases cascade by themselves.
   */
  List<ForwardRelation> clearedFirst(EntityMetadata<?> source) {
    return references(source).stream()
        .filter(references::isCyclic)
        .filter(DeletionOrder::canBeCleared)
        .toList();
  }

  /** Returns the columns of an entity that can change before its rows are deleted. */
  Set<Integer> changedFirst(EntityMetadata<?> source) {
    return source.forwardRelations().stream()
        .filter(relation -> deleted.contains(relation.target()))
        .filter(relation -> relation.onDelete() != CASCADE)
        .flatMap(relation -> relation.clearedColumns().stream())
        .collect(toUnmodifiableSet());
  }

  /** Returns whether the foreign key can be NULL, or refer to its own row. */
  private static boolean canBeCleared(ForwardRelation relation) {
    return (relation.optional() || canReferToItself(relation))
        && relation.clearedColumns().stream()
            .noneMatch(column -> relation.source().column(column).key());
  }

  /** A column that it shares must be the one that it refers to, since that is not changed. */
  private static boolean canReferToItself(ForwardRelation relation) {
    return relation.target() == relation.source()
        && !relation.unique()
        && IntStream.range(0, relation.columns().size())
            .allMatch(
                part ->
                    relation.clearedColumns().contains(relation.columns().get(part))
                        || relation.columns().get(part).equals(relation.references().get(part)));
  }
}
