package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;

/** Rule that an annotation that takes one value has one. */
final class RequiredValueRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    schema.ownClasses().stream()
        .flatMap(entity -> entity.attributes().stream())
        .forEach(attribute -> check(attribute, report));
  }

  private static void check(AttributeDescriptor attribute, ProblemReport report) {
    for (AnnotationDeclaration annotation : attribute.annotations().all()) {
      if (annotation.isComplete()) {
        switch (annotation.kind()) {
          case DEFAULT -> checkDefault(attribute, annotation, report);
          case GENERATED_COLUMN ->
              checkValue(attribute, annotation, "@GeneratedColumn(\"price * quantity\")", report);
          case BACKFILL -> checkValue(attribute, annotation, "@Backfill(\"0\")", report);
          case CONVERT ->
              checkValue(attribute, annotation, "@Convert(SomeConverter.class)", report);
          case FOREIGN_KEY, ONE_TO_ONE -> checkOne(attribute, annotation, "onDelete", report);
          default -> {}
        }
      }
    }
  }

  private static void checkDefault(
      AttributeDescriptor attribute, AnnotationDeclaration annotation, ProblemReport report) {
    if (annotation.isWritten("sql")) {
      checkMember(attribute, annotation, "sql", "@Default(sql = \"..\")", report);
    } else {
      checkValue(attribute, annotation, "@Default(\"..\")", report);
    }
  }

  private static void checkValue(
      AttributeDescriptor attribute,
      AnnotationDeclaration annotation,
      String example,
      ProblemReport report) {
    checkMember(attribute, annotation, "value", example, report);
  }

  /** Requires one value; a text in SQL must not be empty. */
  private static void checkMember(
      AttributeDescriptor attribute,
      AnnotationDeclaration annotation,
      String member,
      String example,
      ProblemReport report) {
    ModelAnnotation kind = annotation.kind();
    boolean isSql =
        kind == ModelAnnotation.GENERATED_COLUMN
            || kind == ModelAnnotation.BACKFILL
            || member.equals("sql");
    if (annotation.count(member) == 0
        || (isSql && annotation.texts(member).stream().allMatch(String::isBlank))) {
      report.add(
          AttributeProblem.MISSING_VALUE, annotation.source(), kind, attribute.name(), example);
    }
    checkOne(attribute, annotation, member, report);
  }

  private static void checkOne(
      AttributeDescriptor attribute,
      AnnotationDeclaration annotation,
      String member,
      ProblemReport report) {
    int count = annotation.count(member);
    if (count > 1) {
      report.add(
          AttributeProblem.SEVERAL_VALUES,
          annotation.at(member),
          member.equals("value") ? annotation.kind() : "\"" + member + "\"",
          attribute.name(),
          count);
    }
  }
}
