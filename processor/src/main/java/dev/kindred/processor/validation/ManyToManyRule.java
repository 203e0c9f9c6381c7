package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.EntityModel;
import dev.kindred.processor.model.RelationModel;
import dev.kindred.processor.model.RelationModel.RelatedName;
import dev.kindred.processor.model.SchemaModel;
import java.util.List;
import java.util.Optional;

/**
 * A symmetrical relation leads from an entity to itself, and has no other side. No two relations
 * are kept in the same attributes of a link entity.
 */
final class ManyToManyRule implements ModelRule {

  @Override
  public void check(SchemaModel schema, ProblemReport report) {
    for (EntityModel entity : schema.own()) {
      List<RelationModel.Link> links = declared(entity);
      for (RelationModel.Link link : links) {
        if (link.table().isSymmetrical()) {
          check(entity, link, report);
        }
        before(link, links).ifPresent(other -> tellTwice(other, link, report));
      }
    }
  }

  private static List<RelationModel.Link> declared(EntityModel entity) {
    return entity.relations().stream()
        .filter(RelationModel.Link.class::isInstance)
        .map(RelationModel.Link.class::cast)
        .filter(RelationModel.Link::isDeclared)
        .toList();
  }

  /** One that was declared before, and goes by the same attributes of a link entity. */
  private static Optional<RelationModel.Link> before(
      RelationModel.Link link, List<RelationModel.Link> links) {
    return links.subList(0, links.indexOf(link)).stream()
        .filter(other -> other.table().entity().isPresent())
        .filter(other -> other.table().equals(link.table()))
        .findFirst();
  }

  private static void tellTwice(
      RelationModel.Link other, RelationModel.Link link, ProblemReport report) {
    report.add(
        Problem.THROUGH_TWICE,
        link.source(),
        other.name(),
        link.name(),
        link.table().entity().orElseThrow().simpleName());
  }

  private static void check(EntityModel entity, RelationModel.Link link, ProblemReport report) {
    if (!link.target().equals(entity.id())) {
      report.add(Problem.NOT_SYMMETRICAL, link.source(), link.name(), entity.id(), link.target());
    } else if (link.relatedName().filter(RelatedName::isWritten).isPresent()) {
      report.add(
          Problem.SYMMETRICAL_RELATED_NAME, link.relatedName().orElseThrow().source(), link.name());
    }
  }
}
