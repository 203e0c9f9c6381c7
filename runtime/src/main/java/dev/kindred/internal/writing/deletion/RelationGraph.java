package dev.kindred.internal.writing.deletion;

import static java.util.stream.Collectors.groupingBy;

import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Relations between the entities of all modules, by the entity that they refer to. Immutable. */
final class RelationGraph {

  private final Map<EntityMetadata<?>, List<ForwardRelation>> referencing;
  private final Map<EntityMetadata<?>, List<ManyToManyRelation>> joinTables;

  RelationGraph(List<EntityMetadata<?>> entities) {
    this.referencing =
        entities.stream()
            .flatMap(metadata -> metadata.forwardRelations().stream())
            .collect(groupingBy(ForwardRelation::target));
    this.joinTables =
        entities.stream()
            .flatMap(metadata -> metadata.relations().stream())
            .flatMap(RelationGraph::withJoinTable)
            .flatMap(relation -> Stream.of(relation, relation.reverse()))
            .collect(groupingBy(ManyToManyRelation::source));
  }

  private RelationGraph(Map<EntityMetadata<?>, List<ForwardRelation>> referencing) {
    this.referencing = referencing;
    this.joinTables = Map.of();
  }

  /**
   * Returns the graph of deletes that mark rows: their references stay, so that only those matter
   * that mark the referencing rows too, or prevent the delete.
   */
  RelationGraph marking() {
    return new RelationGraph(
        referencing.values().stream()
            .flatMap(List::stream)
            .filter(RelationGraph::mattersToMarks)
            .collect(groupingBy(ForwardRelation::target)));
  }

  private static boolean mattersToMarks(ForwardRelation relation) {
    return switch (relation.onDelete()) {
      case CASCADE -> DeclaredScopes.mark(relation.source()).isPresent();
      case PROTECT, RESTRICT -> true;
      case SET_NULL, SET_DEFAULT, DO_NOTHING -> false;
    };
  }

  private static Stream<ManyToManyRelation> withJoinTable(RelationMetadata relation) {
    return relation instanceof ManyToManyRelation manyToMany
            && manyToMany.declared()
            && manyToMany.joinTable().entity() == null
        ? Stream.of(manyToMany)
        : Stream.of();
  }

  /** Returns the forward relations that lead to an entity. */
  List<ForwardRelation> referencing(EntityMetadata<?> target) {
    return referencing.getOrDefault(target, List.of());
  }

  /** Returns the forward relations that lead to an entity and have one of these actions. */
  List<ForwardRelation> referencing(EntityMetadata<?> target, OnDelete... actions) {
    List<OnDelete> wanted = List.of(actions);
    return referencing(target).stream()
        .filter(relation -> wanted.contains(relation.onDelete()))
        .toList();
  }

  /**
   * Returns the many-to-many relations whose join tables refer to an entity, each with that entity
   * as its source. Those with an association entity are not among them.
   */
  List<ManyToManyRelation> joinTables(EntityMetadata<?> source) {
    return joinTables.getOrDefault(source, List.of());
  }

  /** Returns these entities and those whose rows a delete cascades to. */
  Set<EntityMetadata<?>> cascade(Set<EntityMetadata<?>> roots) {
    Set<EntityMetadata<?>> reached = new LinkedHashSet<>(roots);
    Deque<EntityMetadata<?>> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      for (ForwardRelation relation : referencing(open.remove(), OnDelete.CASCADE)) {
        if (reached.add(relation.source())) {
          open.add(relation.source());
        }
      }
    }
    return reached;
  }
}
