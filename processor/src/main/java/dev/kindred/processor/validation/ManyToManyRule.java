package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.RelationDescriptor.RelatedName;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * A symmetrical relation leads from an entity to itself, and has no other side. No two relations
 * are kept in the same attributes of a link entity.
 */
final class ManyToManyRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      List<RelationDescriptor.ManyToMany> links = declared(entity);
      for (RelationDescriptor.ManyToMany link : links) {
        if (link.table().isSymmetrical()) {
          check(entity, link, report);
        }
        before(link, links).ifPresent(other -> tellTwice(other, link, report));
      }
    }
  }

  private static List<RelationDescriptor.ManyToMany> declared(EntityDescriptor entity) {
    return entity.relations().stream()
        .filter(RelationDescriptor.ManyToMany.class::isInstance)
        .map(RelationDescriptor.ManyToMany.class::cast)
        .filter(RelationDescriptor.ManyToMany::isDeclared)
        .toList();
  }

  /** One that was declared before, and goes by the same attributes of a link entity. */
  private static Optional<RelationDescriptor.ManyToMany> before(
      RelationDescriptor.ManyToMany link, List<RelationDescriptor.ManyToMany> links) {
    return links.subList(0, links.indexOf(link)).stream()
        .filter(other -> other.table().entity().isPresent())
        .filter(other -> other.table().equals(link.table()))
        .findFirst();
  }

  private static void tellTwice(
      RelationDescriptor.ManyToMany other,
      RelationDescriptor.ManyToMany link,
      ProblemReport report) {
    report.add(
        Problem.THROUGH_TWICE,
        link.source(),
        other.name(),
        link.name(),
        link.table().entity().orElseThrow().simpleName());
  }

  private static void check(
      EntityDescriptor entity, RelationDescriptor.ManyToMany link, ProblemReport report) {
    if (!link.target().equals(entity.id())) {
      report.add(Problem.NOT_SYMMETRICAL, link.source(), link.name(), entity.id(), link.target());
    } else if (link.relatedName().filter(RelatedName::isWritten).isPresent()) {
      report.add(
          Problem.SYMMETRICAL_RELATED_NAME, link.relatedName().orElseThrow().source(), link.name());
    }
  }
}
