package dev.kindred.internal.writing;

import static java.util.stream.Collectors.groupingBy;

import dev.kindred.model.OnDelete;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which entities refer to which, over all modules. Immutable. */
final class RelationGraph {

  private final Map<EntityMetadata<?>, List<ForwardRelation>> referring;
  private final Map<EntityMetadata<?>, List<ManyToManyRelation>> linking;

  RelationGraph(List<EntityMetadata<?>> models) {
    this.referring =
        models.stream()
            .flatMap(metadata -> metadata.forwardRelations().stream())
            .collect(groupingBy(ForwardRelation::target));
    this.linking =
        models.stream()
            .flatMap(metadata -> metadata.relations().stream())
            .flatMap(RelationGraph::joinTables)
            .flatMap(link -> Stream.of(link, link.reverse()))
            .collect(groupingBy(ManyToManyRelation::source));
  }

  private static Stream<ManyToManyRelation> joinTables(Object relation) {
    return relation instanceof ManyToManyRelation link
            && link.declared()
            && link.joinTable().entity() == null
        ? Stream.of(link)
        : Stream.of();
  }

  /** The relations that lead to an entity. */
  List<ForwardRelation> referringTo(EntityMetadata<?> target) {
    return referring.getOrDefault(target, List.of());
  }

  /** Those of them with which this happens on delete. */
  List<ForwardRelation> referringTo(EntityMetadata<?> target, OnDelete... onDelete) {
    List<OnDelete> wanted = List.of(onDelete);
    return referringTo(target).stream()
        .filter(relation -> wanted.contains(relation.onDelete()))
        .toList();
  }

  /** The relations whose own join tables refer to an entity, as seen from it. */
  List<ManyToManyRelation> linking(EntityMetadata<?> owner) {
    return linking.getOrDefault(owner, List.of());
  }
}
