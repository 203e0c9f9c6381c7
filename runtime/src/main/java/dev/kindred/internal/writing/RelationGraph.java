package dev.kindred.internal.writing;

import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.LinkRelation;
import java.util.List;
import java.util.stream.Stream;

/** Which entities refer to which, over all modules. */
record RelationGraph(List<EntityModel<?>> models) {

  /** The relations that lead to an entity. */
  List<ForwardRelation> referringTo(EntityModel<?> target) {
    return models.stream()
        .flatMap(model -> model.forwardRelations().stream())
        .filter(relation -> relation.target() == target)
        .toList();
  }

  /** The relations whose own join tables refer to an entity, as seen from it. */
  List<LinkRelation> linking(EntityModel<?> owner) {
    return models.stream()
        .flatMap(model -> model.relations().stream())
        .flatMap(relation -> relation instanceof LinkRelation link ? Stream.of(link) : Stream.of())
        .filter(link -> link.declared() && !link.link().entity())
        .flatMap(link -> Stream.of(link, link.inverse()))
        .filter(link -> link.owner() == owner)
        .toList();
  }

  /** Whether rows of one entity can refer to rows of the other. */
  boolean refers(EntityModel<?> from, EntityModel<?> to) {
    return from.forwardRelations().stream().anyMatch(relation -> relation.target() == to);
  }
}
