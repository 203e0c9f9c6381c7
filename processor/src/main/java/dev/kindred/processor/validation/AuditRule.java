package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;

/**
 * Rule that attributes are left out of records only where there are some. Superclasses and value
 * objects can leave out an attribute for those of their entities that are audited.
 */
final class AuditRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      if (!entity.isAudited()) {
        entity.attributes().forEach(attribute -> check(entity, attribute, report));
      }
    }
  }

  private static void check(
      EntityDescriptor entity, AttributeDescriptor attribute, ProblemReport report) {
    attribute
        .annotations()
        .find(ModelAnnotation.NOT_AUDITED)
        .filter(annotation -> entity.hasColumns(attribute))
        .filter(annotation -> annotation.source().isIn(entity.id().qualifiedName()))
        .ifPresent(
            annotation ->
                report.add(
                    AttributeProblem.MISPLACED_ANNOTATION,
                    annotation.source(),
                    annotation.kind(),
                    attribute.name(),
                    entity.id()
                        + " is not recorded. Put @Audited on "
                        + entity.id()
                        + ", or leave it out."));
  }
}
