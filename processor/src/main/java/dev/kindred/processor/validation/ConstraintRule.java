package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.ConstraintDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A constraint has a name of its own, and says something that is not so anyway. */
final class ConstraintRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    Set<String> names = new HashSet<>();
    for (EntityDescriptor entity : schema.own()) {
      for (ConstraintDescriptor constraint : entity.constraints()) {
        String name = entity.schema() + "." + constraint.name().toLowerCase(Locale.ROOT);
        Optional<String> reason = anyway(entity, constraint);
        if (reason.isPresent()) {
          report.add(
              Problem.REDUNDANT_UNIQUE,
              constraint.source(),
              attribute(entity, constraint),
              reason.get());
        } else if (!names.add(name)) {
          report.add(Problem.DUPLICATE_CONSTRAINT, constraint.source(), constraint.name());
        }
      }
    }
  }

  private static Optional<String> anyway(EntityDescriptor entity, ConstraintDescriptor constraint) {
    if (!(constraint instanceof ConstraintDescriptor.Unique unique)) {
      return Optional.empty();
    }
    if (unique.columns().equals(entity.keyColumns())) {
      return Optional.of("the key");
    }
    return entity.forwardRelations().stream()
        .filter(Forward::isUnique)
        .filter(relation -> relation.columns().equals(unique.columns()))
        .map(relation -> "a one-to-one relation")
        .findFirst();
  }

  private static String attribute(EntityDescriptor entity, ConstraintDescriptor constraint) {
    return entity.column(((ConstraintDescriptor.Unique) constraint).columns().get(0)).attribute();
  }
}
