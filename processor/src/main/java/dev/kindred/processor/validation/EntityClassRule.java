package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.EntityProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassTraits;
import dev.kindred.processor.type.ThrowingMember;

/**
 * Rule that an entity or value object is a record or class of which its package can create
 * instances.
 */
final class EntityClassRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    schema.ownClasses().forEach(entity -> check(entity, report));
  }

  private static void check(EntityDescriptor entity, ProblemReport report) {
    ClassTraits traits = entity.type().traits();
    boolean isClass = traits.kind() == ClassTraits.Kind.CLASS;
    String noun = entity.isEmbeddable() ? "A value object" : "An entity";
    if (!isClass && !traits.isRecord()) {
      report.add(
          EntityProblem.NOT_INSTANTIABLE,
          entity.source(),
          entity.id(),
          traits.kind().words(),
          noun);
    } else if (traits.isPrivate()) {
      report.add(EntityProblem.PRIVATE_ENTITY, entity.source(), entity.id());
    } else if (traits.isInner()) {
      report.add(EntityProblem.INNER_ENTITY, entity.source(), entity.id());
    } else if (traits.isGeneric()) {
      report.add(EntityProblem.GENERIC_ENTITY, entity.source(), entity.id(), noun);
    } else if (isClass && traits.constructor().throwing().isPresent()) {
      ThrowingMember throwing = traits.constructor().throwing().get();
      report.add(
          EntityProblem.CHECKED_EXCEPTION, entity.source(), throwing.call(), throwing.exception());
    } else if (isClass && !traits.constructor().isReachable()) {
      report.add(
          EntityProblem.MISSING_CONSTRUCTOR,
          entity.source(),
          entity.id(),
          entity.id().simpleName());
    }
  }
}
