package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDefect;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.Optional;

/** Rule that a relation or value object has no annotation that has no effect on it. */
final class AnnotationPlacementRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.ownClasses()) {
      entity.attributes().stream()
          .filter(AnnotationPlacementRule::isRelation)
          .forEach(attribute -> check(entity, attribute, report));
      entity.attributes().stream()
          .filter(attribute -> attribute.storage() instanceof AttributeDescriptor.Embedded)
          .forEach(attribute -> checkEmbedded(attribute, report));
    }
  }

  private static void checkEmbedded(AttributeDescriptor attribute, ProblemReport report) {
    for (AnnotationDeclaration annotation : attribute.annotations().all()) {
      String advice =
          switch (annotation.kind()) {
            case COLUMN ->
                "It has a column for each part. Put it on a part, or begin the names of all with"
                    + " @Embedded(prefix = \"..\").";
            case CONVERT, DEFAULT, VERSION, CREATED_AT, UPDATED_AT, TENANT, SOFT_DELETE ->
                "It has a column for each part. Put it on a part, or leave it out.";
            case COMMENT -> "It has a column for each part. Put it on a part.";
            case BACKFILL ->
                "It has a column for each part, and one expression gives one value. Put it on a"
                    + " part.";
            case ONE_TO_ONE, FOREIGN_KEY, MANY_TO_MANY, INVERSE ->
                "It is a value object, which is stored with its owner. Leave it out.";
            default -> "";
          };
      if (!advice.isEmpty()) {
        report.add(
            AttributeProblem.MISPLACED_ANNOTATION,
            annotation.source(),
            annotation.kind(),
            attribute.name(),
            advice);
      }
    }
  }

  private static boolean isRelation(AttributeDescriptor attribute) {
    return attribute.storage() instanceof AttributeDescriptor.Related
        || (attribute.storage() instanceof AttributeDescriptor.Invalid invalid
            && invalid.defect() instanceof AttributeDefect.UnmatchedReverse);
  }

  private static void check(
      EntityDescriptor entity, AttributeDescriptor attribute, ProblemReport report) {
    boolean hasColumns = entity.hasColumns(attribute);
    boolean hasOneColumn = entity.columnsOf(attribute.name()).size() == 1;
    boolean ownsColumns =
        entity.columnsOf(attribute.name()).stream()
            .anyMatch(column -> entity.column(column).attribute().equals(attribute.name()));
    for (AnnotationDeclaration annotation : attribute.annotations().all()) {
      if (!annotation.kind().isRelation() && !isOfJoinTable(annotation, entity, attribute)) {
        advice(annotation, hasColumns, hasOneColumn)
            .or(() -> adviceForComment(annotation, ownsColumns))
            .ifPresent(
                advice ->
                    report.add(
                        AttributeProblem.MISPLACED_ANNOTATION,
                        annotation.source(),
                        annotation.kind(),
                        attribute.name(),
                        advice));
      }
    }
  }

  /** Returns whether an annotation is about the former name of a join table. */
  private static boolean isOfJoinTable(
      AnnotationDeclaration annotation, EntityDescriptor entity, AttributeDescriptor attribute) {
    return annotation.kind() == ModelAnnotation.RENAMED_FROM
        && entity.manyToManyRelations().stream()
            .filter(relation -> relation.table().association().isEmpty())
            .anyMatch(relation -> relation.name().equals(attribute.name()));
  }

  private static Optional<String> adviceForComment(
      AnnotationDeclaration annotation, boolean ownsColumns) {
    return annotation.kind() == ModelAnnotation.COMMENT && !ownsColumns
        ? Optional.of("Its columns are those of other attributes. Put it on one of them.")
        : Optional.empty();
  }

  private static Optional<String> advice(
      AnnotationDeclaration annotation, boolean hasColumns, boolean hasOneColumn) {
    if (!hasColumns) {
      return Optional.of("It has no column. Leave it out.");
    }
    boolean isName = annotation.isWritten("name") && hasOneColumn;
    return switch (annotation.kind()) {
      case COLUMN ->
          Optional.of(
              "Its column is like the one it refers to. "
                  + (isName ? "Name it with column = \"..\"." : "Leave it out."));
      case CONVERT -> Optional.of("Its column is like the one it refers to. Leave it out.");
      case VERSION, CREATED_AT, UPDATED_AT, GENERATED_COLUMN, SOFT_DELETE ->
          Optional.of("Its column is a key. Leave it out.");
      case TENANT ->
          Optional.of(
              "A tenant is a value. Put it on an attribute for the value of the relation's column,"
                  + " which both share.");
      case BACKFILL ->
          hasOneColumn
              ? Optional.empty()
              : Optional.of(
                  "It has several columns, and one expression gives one value. Leave it out, and"
                      + " make the relation optional until all rows have one.");
      default -> Optional.empty();
    };
  }
}
