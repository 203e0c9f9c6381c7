package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.AssociationProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDeclaration.RelatedName;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * Rule that a symmetrical relation leads from an entity to itself and has no reverse relation, and
 * that no two relations use the same attributes of an association entity.
 */
final class ManyToManyRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      List<ManyToMany> relations = entity.manyToManyRelations();
      for (ManyToMany relation : relations) {
        if (relation.table().isSymmetrical()) {
          checkSymmetrical(entity, relation, report);
        }
        earlier(relation, relations).ifPresent(other -> reportTwice(other, relation, report));
      }
    }
  }

  /** Returns an earlier relation with the same attributes of an association entity. */
  private static Optional<ManyToMany> earlier(ManyToMany relation, List<ManyToMany> relations) {
    return relations.subList(0, relations.indexOf(relation)).stream()
        .filter(other -> other.table().association().isPresent())
        .filter(other -> other.table().equals(relation.table()))
        .findFirst();
  }

  private static void reportTwice(ManyToMany other, ManyToMany relation, ProblemReport report) {
    report.add(
        AssociationProblem.THROUGH_TWICE,
        relation.source(),
        other.name(),
        relation.name(),
        relation.table().association().orElseThrow().entity());
  }

  private static void checkSymmetrical(
      EntityDescriptor entity, ManyToMany relation, ProblemReport report) {
    RelatedName reverse = relation.declaration().orElseThrow().relatedName();
    if (!relation.target().equals(entity.id())) {
      report.add(
          AssociationProblem.NOT_SYMMETRICAL,
          relation.source(),
          relation.name(),
          entity.id(),
          relation.target());
    } else if (reverse.isWritten()) {
      report.add(AssociationProblem.SYMMETRICAL_RELATED_NAME, reverse.source(), relation.name());
    }
  }
}
