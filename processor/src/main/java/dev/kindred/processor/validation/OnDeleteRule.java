package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.RelationDescriptor.OnDelete;
import dev.kindred.processor.model.SchemaDescriptor;

/** What happens on delete can happen: a reference that becomes empty or its default has that. */
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
    if (relation.onDelete() == OnDelete.SET_NULL && !relation.isOptional()) {
      report.add(
          Problem.SET_NULL_WITHOUT_OPTIONAL,
          relation.onDeleteSource(),
          relation.name(),
          relation.target());
    }
    boolean hasDefault =
        relation.columns().stream()
            .anyMatch(position -> entity.column(position).defaultValue().isPresent());
    if (relation.onDelete() == OnDelete.SET_DEFAULT && !hasDefault && !relation.hasWrongDefault()) {
      report.add(
          Problem.SET_DEFAULT_WITHOUT_DEFAULT,
          relation.onDeleteSource(),
          relation.name(),
          relation.target());
    }
  }
}
