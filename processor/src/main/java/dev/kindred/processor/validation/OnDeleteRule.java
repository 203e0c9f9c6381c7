package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.RelationProblem;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.ForeignKeyDescriptor;
import dev.kindred.processor.model.OnDeleteAction;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.SchemaDescriptor;

/**
 * Rule that a foreign key has an on-delete action, and accepts the NULL or has the default that it
 * sets.
 */
final class OnDeleteRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.ownClasses()) {
      for (Forward relation : entity.declaredForwardRelations()) {
        check(entity, relation, report);
      }
    }
  }

  private static void check(EntityDescriptor entity, Forward relation, ProblemReport report) {
    AnnotationDeclaration annotation = relation.declaration().annotation();
    if (!annotation.isComplete()) {
      return;
    }
    if (annotation.count("onDelete") == 0) {
      report.add(
          RelationProblem.MISSING_ON_DELETE,
          annotation.at("onDelete"),
          relation.name(),
          relation.target(),
          OnDeleteAction.all());
    } else if (annotation.count("onDelete") == 1) {
      checkAction(entity, relation, annotation.at("onDelete"), report);
    }
  }

  private static void checkAction(
      EntityDescriptor entity, Forward relation, SourceRef source, ProblemReport report) {
    ForeignKeyDescriptor foreignKey = relation.foreignKey();
    boolean hasDefault =
        entity
            .attribute(relation.name())
            .flatMap(attribute -> attribute.annotations().find(ModelAnnotation.DEFAULT))
            .filter(value -> !value.isWritten("sql"))
            .isPresent();
    if (foreignKey.onDelete() == OnDeleteAction.SET_NULL && !foreignKey.isOptional()) {
      report.add(
          RelationProblem.SET_NULL_WITHOUT_OPTIONAL,
          source,
          relation.name(),
          relation.target(),
          foreignKey.isKey() ? "Choose" : "Add \"optional = true\", or choose");
    } else if (foreignKey.onDelete() == OnDeleteAction.SET_DEFAULT && !hasDefault) {
      report.add(
          RelationProblem.SET_DEFAULT_WITHOUT_DEFAULT,
          source,
          relation.name(),
          canHaveDefault(entity, foreignKey)
              ? Phrase.of("Add @Default(\"..\") with a key of %s, or choose", relation.target())
              : "Choose");
    }
  }

  private static boolean canHaveDefault(EntityDescriptor entity, ForeignKeyDescriptor foreignKey) {
    return foreignKey.columns().size() == 1
        && entity.column(foreignKey.columns().get(0)).type().kind().hasDefaults();
  }
}
