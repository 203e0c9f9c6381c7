package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;

/** Rule that an attribute of a primitive type has a column that does not accept NULL. */
final class NullabilityRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    schema
        .ownClasses()
        .forEach(entity -> entity.attributes().forEach(a -> check(entity, a, report)));
  }

  private static void check(
      EntityDescriptor entity, AttributeDescriptor attribute, ProblemReport report) {
    if (attribute.type().isPrimitive()
        && attribute.storage() instanceof AttributeDescriptor.Stored stored
        && entity.column(stored.column()).isNullable()
        && !attribute.isKey()) {
      report.add(
          AttributeProblem.NULLABLE_PRIMITIVE,
          attribute.source(),
          attribute.name(),
          attribute.type(),
          attribute.type().boxed(),
          attribute.type().boxed());
    }
  }
}
