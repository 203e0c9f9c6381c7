package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDefect;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.Optional;

/** Rule that a relation has no annotation that has no effect on it. */
final class AnnotationPlacementRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      entity.attributes().stream()
          .filter(AnnotationPlacementRule::isRelation)
          .forEach(attribute -> check(attribute, entity.hasColumns(attribute), report));
    }
  }

  private static boolean isRelation(AttributeDescriptor attribute) {
    return attribute.storage() instanceof AttributeDescriptor.Related
        || (attribute.storage() instanceof AttributeDescriptor.Invalid invalid
            && invalid.defect() instanceof AttributeDefect.UnmatchedReverse);
  }

  private static void check(
      AttributeDescriptor attribute, boolean hasColumns, ProblemReport report) {
    for (AnnotationDeclaration annotation : attribute.annotations().all()) {
      if (!annotation.kind().isRelation()) {
        advice(annotation.kind(), hasColumns)
            .ifPresent(
                advice ->
                    report.add(
                        Problem.MISPLACED_ANNOTATION,
                        annotation.source(),
                        annotation.kind(),
                        attribute.name(),
                        advice));
      }
    }
  }

  private static Optional<String> advice(ModelAnnotation annotation, boolean hasColumns) {
    if (!hasColumns) {
      return Optional.of("It has no column. Leave it out.");
    }
    return switch (annotation) {
      case COLUMN ->
          Optional.of("Its column is like the one it refers to. Name it with column = \"..\".");
      case CONVERT -> Optional.of("Its column is like the one it refers to. Leave it out.");
      case VERSION, CREATED_AT, UPDATED_AT -> Optional.of("Its column is a key. Leave it out.");
      default -> Optional.empty();
    };
  }
}
