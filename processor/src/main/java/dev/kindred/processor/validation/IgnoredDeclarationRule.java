package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.IgnoredDeclaration;
import dev.kindred.processor.annotation.IgnoredDeclaration.HiddenField;
import dev.kindred.processor.annotation.IgnoredDeclaration.InheritedFields;
import dev.kindred.processor.annotation.IgnoredDeclaration.JpaAnnotation;
import dev.kindred.processor.annotation.IgnoredDeclaration.NullableValues;
import dev.kindred.processor.annotation.IgnoredDeclaration.SuperclassAnnotation;
import dev.kindred.processor.annotation.IgnoredDeclaration.UnstoredField;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.EntityProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;

/** Rule that nothing in an entity's class looks as if it were mapped, and is not. */
final class IgnoredDeclarationRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.ownClasses()) {
      entity.type().ignored().forEach(ignored -> check(entity, ignored, report));
    }
  }

  private static void check(
      EntityDescriptor entity, IgnoredDeclaration ignored, ProblemReport report) {
    if (ignored instanceof InheritedFields inherited) {
      report.add(
          EntityProblem.INHERITED_FIELD,
          inherited.source(),
          entity.id(),
          "\"" + String.join("\", \"", inherited.fields()) + "\"",
          inherited.superclass(),
          inherited.superclass(),
          entity.id());
    } else if (ignored instanceof HiddenField hidden) {
      report.add(
          EntityProblem.HIDDEN_FIELD,
          hidden.source(),
          hidden.field(),
          hidden.field(),
          hidden.superclass());
    } else if (ignored instanceof SuperclassAnnotation superclass) {
      report.add(
          AttributeProblem.MISPLACED_ANNOTATION,
          superclass.source(),
          superclass.annotation(),
          superclass.superclass(),
          superclass.annotation().declaresEntity()
              ? "A class can't be both an entity and a mapped superclass. Leave out one of them."
              : "A mapped superclass has no table. Write it on the entities.");
    } else if (ignored instanceof UnstoredField unstored) {
      report.add(
          EntityProblem.UNSTORED_FIELD,
          unstored.source(),
          unstored.annotation(),
          unstored.field(),
          unstored.modifier(),
          unstored.modifier());
    } else if (ignored instanceof NullableValues nullable) {
      String type = nullable.type().toString();
      report.add(
          AttributeProblem.NULLABLE_VALUES,
          nullable.source(),
          type,
          nullable.attribute(),
          type.replaceFirst("\\[", " @Nullable ["));
    } else if (ignored instanceof JpaAnnotation jpa) {
      report.add(
          AttributeProblem.JPA_ANNOTATION,
          jpa.source(),
          jpa.annotation().qualifiedName(),
          jpa.element(),
          JpaCounterparts.advice(jpa.annotation().simpleName()));
    }
  }
}
