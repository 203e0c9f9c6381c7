package dev.kindred.internal.writing;

import static java.util.stream.Collectors.groupingBy;

import dev.kindred.model.OnDelete;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.LinkRelation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which entities refer to which, over all modules. Immutable. */
final class RelationGraph {

  private final Map<EntityModel<?>, List<ForwardRelation>> referring;
  private final Map<EntityModel<?>, List<LinkRelation>> linking;

  RelationGraph(List<EntityModel<?>> models) {
    this.referring =
        models.stream()
            .flatMap(model -> model.forwardRelations().stream())
            .collect(groupingBy(ForwardRelation::target));
    this.linking =
        models.stream()
            .flatMap(model -> model.relations().stream())
            .flatMap(RelationGraph::joinTables)
            .flatMap(link -> Stream.of(link, link.inverse()))
            .collect(groupingBy(LinkRelation::owner));
  }

  private static Stream<LinkRelation> joinTables(Object relation) {
    return relation instanceof LinkRelation link && link.declared() && link.link().entity() == null
        ? Stream.of(link)
        : Stream.of();
  }

  /** The relations that lead to an entity. */
  List<ForwardRelation> referringTo(EntityModel<?> target) {
    return referring.getOrDefault(target, List.of());
  }

  /** Those of them with which this happens on delete. */
  List<ForwardRelation> referringTo(EntityModel<?> target, OnDelete... onDelete) {
    List<OnDelete> wanted = List.of(onDelete);
    return referringTo(target).stream()
        .filter(relation -> wanted.contains(relation.onDelete()))
        .toList();
  }

  /** The relations whose own join tables refer to an entity, as seen from it. */
  List<LinkRelation> linking(EntityModel<?> owner) {
    return linking.getOrDefault(owner, List.of());
  }
}
