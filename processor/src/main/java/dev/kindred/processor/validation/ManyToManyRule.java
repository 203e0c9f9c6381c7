package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.EntityModel;
import dev.kindred.processor.model.RelationModel;
import dev.kindred.processor.model.RelationModel.RelatedName;
import dev.kindred.processor.model.SchemaModel;

/** A symmetrical relation leads from an entity to itself, and has no other side. */
final class ManyToManyRule implements ModelRule {

  @Override
  public void check(SchemaModel schema, ProblemReport report) {
    for (EntityModel entity : schema.own()) {
      for (RelationModel relation : entity.relations()) {
        if (relation instanceof RelationModel.Link link
            && link.isDeclared()
            && link.table().isSymmetrical()) {
          check(entity, link, report);
        }
      }
    }
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
