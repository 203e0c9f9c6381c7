package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;

/** Rule that a comment is not blank, and not longer than a database allows. */
final class CommentRule implements ModelRule {

  /** Limits of MariaDB; the other databases have none, or no comments. */
  private static final int OF_TABLE = 2048;

  private static final int OF_COLUMN = 1024;

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.ownClasses()) {
      check(entity.type().annotations(), entity.id(), OF_TABLE, "a table", report);
      for (AttributeDescriptor attribute : entity.attributes()) {
        check(attribute.annotations(), attribute.name(), OF_COLUMN, "a column", report);
      }
    }
  }

  private static void check(
      DeclaredAnnotations annotations,
      Object subject,
      int limit,
      String noun,
      ProblemReport report) {
    annotations
        .find(ModelAnnotation.COMMENT)
        .filter(AnnotationDeclaration::isComplete)
        .ifPresent(
            comment -> {
              String text = comment.text("value").orElse("");
              int length = text.codePointCount(0, text.length());
              if (text.isBlank()) {
                report.add(
                    AttributeProblem.MISSING_VALUE,
                    comment.source(),
                    comment.kind(),
                    subject,
                    "@Comment(\"..\") with what it is for");
              } else if (length > limit) {
                report.add(
                    AttributeProblem.COMMENT_TOO_LONG,
                    comment.at("value"),
                    subject,
                    length,
                    limit,
                    noun);
              }
            });
  }
}
