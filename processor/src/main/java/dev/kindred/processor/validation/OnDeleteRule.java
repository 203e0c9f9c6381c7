package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.ForeignKeyDescriptor;
import dev.kindred.processor.model.OnDeleteAction;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.SchemaDescriptor;

/** Rule that a foreign key accepts the NULL or has the default that its on-delete action sets. */
final class OnDeleteRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      for (Forward relation : entity.forwardRelations()) {
        check(entity, relation, report);
      }
    }
  }

  private static void check(EntityDescriptor entity, Forward relation, ProblemReport report) {
    ForeignKeyDescriptor foreignKey = relation.foreignKey();
    SourceRef source = relation.declaration().annotation().at("onDelete");
    boolean hasDefault =
        foreignKey.columns().stream()
            .anyMatch(position -> entity.column(position).defaultValue().isPresent());
    if (foreignKey.onDelete() == OnDeleteAction.SET_NULL && !foreignKey.isOptional()) {
      report.add(Problem.SET_NULL_WITHOUT_OPTIONAL, source, relation.name(), relation.target());
    } else if (foreignKey.onDelete() == OnDeleteAction.SET_DEFAULT && !hasDefault) {
      report.add(Problem.SET_DEFAULT_WITHOUT_DEFAULT, source, relation.name(), relation.target());
    }
  }
}
