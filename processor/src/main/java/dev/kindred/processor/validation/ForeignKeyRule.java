package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.RelationProblem;
import dev.kindred.processor.diagnostic.Suggestions;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ConstraintDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.List;
import java.util.Optional;

/** Rule that a foreign key references a unique attribute. */
final class ForeignKeyRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.ownClasses()) {
      for (Forward relation : entity.declaredForwardRelations()) {
        EntityDescriptor target = schema.entity(relation.target());
        checkReference(relation, target, report);
      }
    }
  }

  private static void checkReference(
      Forward relation, EntityDescriptor target, ProblemReport report) {
    AnnotationDeclaration annotation = relation.declaration().annotation();
    Optional<String> name = annotation.text("references");
    if (name.isEmpty()) {
      return;
    }
    Optional<AttributeDescriptor> referenced =
        target.attribute(name.get()).filter(target::hasColumns);
    if (referenced.isEmpty()) {
      report.add(
          RelationProblem.UNKNOWN_REFERENCE,
          annotation.at("references"),
          target.id(),
          name.get(),
          suggestions(name.get(), uniqueAttributes(target)));
    } else if (!isUnique(referenced.get().name(), target)) {
      report.add(
          RelationProblem.NOT_UNIQUE_REFERENCE,
          annotation.at("references"),
          relation.name(),
          target.id(),
          name.get(),
          ". Put @Unique on it");
    } else {
      checkMark(relation, target, name.get(), report);
    }
  }

  /** Refuses a reference to values that deleted rows, which are only marked, can have as well. */
  private static void checkMark(
      Forward relation, EntityDescriptor target, String name, ProblemReport report) {
    target
        .markOf(target.columnsOf(name))
        .ifPresent(
            mark ->
                report.add(
                    RelationProblem.NOT_UNIQUE_REFERENCE,
                    relation.declaration().annotation().at("references"),
                    relation.name(),
                    target.id(),
                    name,
                    " among all rows, and is so only among those that \""
                        + mark.attribute()
                        + "\" does not mark as deleted. Leave out \"references\" to refer to the"
                        + " key"));
  }

  private static String suggestions(String name, List<String> unique) {
    return unique.isEmpty()
        ? " Leave out \"references\" to refer to its key."
        : Suggestions.among(name, unique);
  }

  private static List<String> uniqueAttributes(EntityDescriptor entity) {
    return entity.attributes().stream()
        .filter(entity::hasColumns)
        .map(AttributeDescriptor::name)
        .filter(name -> isUnique(name, entity) && entity.markOf(entity.columnsOf(name)).isEmpty())
        .toList();
  }

  private static boolean isUnique(String attribute, EntityDescriptor entity) {
    List<Integer> columns = entity.columnsOf(attribute);
    return entity.keyAttributes().equals(List.of(attribute))
        || entity
            .forwardRelation(attribute)
            .filter(each -> each.foreignKey().isUnique())
            .isPresent()
        || entity.constraints().stream()
            .anyMatch(
                constraint ->
                    constraint instanceof ConstraintDescriptor.Unique unique
                        && unique.columns().equals(columns));
  }
}
