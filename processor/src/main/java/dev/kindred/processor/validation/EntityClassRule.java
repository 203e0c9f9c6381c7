package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.ClassTraits;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;

/**
 * An entity is a record or a class that its package can see, and of which it can make instances.
 */
final class EntityClassRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    schema.own().forEach(entity -> check(entity, report));
  }

  private static void check(EntityDescriptor entity, ProblemReport report) {
    ClassTraits shape = entity.shape();
    boolean isClass = shape.kind() == ClassTraits.Kind.CLASS;
    if (!isClass && !shape.isRecord()) {
      report.add(Problem.NOT_INSTANTIABLE, entity.source(), entity.id(), shape.kind().words());
    } else if (shape.isPrivate()) {
      report.add(Problem.PRIVATE_ENTITY, entity.source(), entity.id());
    } else if (shape.isInner()) {
      report.add(Problem.INNER_ENTITY, entity.source(), entity.id());
    } else if (shape.isGeneric()) {
      report.add(Problem.GENERIC_ENTITY, entity.source(), entity.id());
    } else if (isClass && !shape.hasNoArgConstructor()) {
      report.add(
          Problem.MISSING_CONSTRUCTOR, entity.source(), entity.id(), entity.id().simpleName());
    }
  }
}
