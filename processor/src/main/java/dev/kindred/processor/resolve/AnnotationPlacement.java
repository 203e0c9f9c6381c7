package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import java.util.Comparator;
import java.util.Optional;

/** Refuses annotations that would be ignored. */
final class AnnotationPlacement {

  private final ProblemReport report;

  AnnotationPlacement(ProblemReport report) {
    this.report = report;
  }

  void check(Attribute attribute) {
    attribute.declaration().annotations().values().stream()
        .filter(annotation -> !annotation.kind().isRelation())
        .sorted(Comparator.comparing(AnnotationDeclaration::kind))
        .forEach(annotation -> check(attribute, annotation));
  }

  private void check(Attribute attribute, AnnotationDeclaration annotation) {
    advice(attribute.role(), annotation.kind())
        .ifPresent(
            advice ->
                report.add(
                    Problem.MISPLACED_ANNOTATION,
                    annotation.source(),
                    annotation.kind(),
                    attribute.name(),
                    advice));
  }

  private static Optional<String> advice(AttributeKind role, ModelAnnotation annotation) {
    if (role instanceof AttributeKind.ManyToMany || role instanceof AttributeKind.Reverse) {
      return Optional.of("It has no column of its own. Leave it out.");
    }
    if (!(role instanceof AttributeKind.Forward)) {
      return Optional.empty();
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
