package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.diagnostic.AssociationProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor.Association;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Optional;

/** Rule that a many-to-many relation combines "through" only with what belongs to it. */
final class ThroughRule implements ModelRule {

  private static final List<String> JOIN_TABLE =
      List.of("table", "column", "columns", "targetColumn", "targetColumns");

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      for (ManyToMany relation : entity.manyToManyRelations()) {
        check(relation, schema, report);
      }
    }
  }

  private static void check(ManyToMany relation, SchemaDescriptor schema, ProblemReport report) {
    AnnotationDeclaration annotation = relation.declaration().orElseThrow().annotation();
    if (!annotation.isComplete()) {
      return;
    }
    Optional<ClassId> through = annotation.type("through");
    if (through.isEmpty()) {
      if (!annotation.texts("throughFields").isEmpty()) {
        report.add(
            AssociationProblem.THROUGH_FIELDS_WITHOUT_THROUGH, annotation.at("throughFields"));
      }
    } else if (schema.find(through.get()).isPresent()) {
      JOIN_TABLE.stream()
          .filter(annotation::isWritten)
          .forEach(
              member ->
                  report.add(
                      AssociationProblem.THROUGH_WITH_TABLE,
                      annotation.at(member),
                      relation.name(),
                      through.get(),
                      member));
    }
    if (relation.table().isSymmetrical()) {
      checkSymmetrical(relation, schema, report);
    }
  }

  private static void checkSymmetrical(
      ManyToMany relation, SchemaDescriptor schema, ProblemReport report) {
    JoinTableDescriptor table = relation.table();
    if (table.association().isPresent()) {
      Association association = table.association().get();
      for (String attribute : List.of(association.toSource(), association.toTarget())) {
        checkReference(relation, association.entity(), attribute, schema, report);
      }
    }
  }

  /** A pair that is stored in both directions needs the same value for a row in both of them. */
  private static void checkReference(
      ManyToMany relation,
      ClassId association,
      String attribute,
      SchemaDescriptor schema,
      ProblemReport report) {
    Forward forward = schema.entity(association).forwardRelation(attribute).orElseThrow();
    List<String> key = schema.entity(forward.target()).keyAttributes();
    forward
        .declaration()
        .annotation()
        .text("references")
        .filter(name -> !key.equals(List.of(name)))
        .ifPresent(
            name ->
                report.add(
                    AssociationProblem.THROUGH_NOT_BY_KEY,
                    relation.source(),
                    association,
                    attribute,
                    forward.target(),
                    name,
                    relation.name(),
                    association));
  }
}
