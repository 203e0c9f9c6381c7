package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassTraits;
import java.util.HashSet;
import java.util.Set;

/** Rule that an entity has a primary key, no part of which accepts NULL. */
final class KeyRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      ClassTraits traits = entity.type().traits();
      boolean isClass = traits.isRecord() || traits.kind() == ClassTraits.Kind.CLASS;
      if (isClass && entity.attributes().stream().noneMatch(AttributeDescriptor::isKey)) {
        reportMissing(entity, report);
      }
      reportNullable(entity, report);
    }
  }

  private static void reportMissing(EntityDescriptor entity, ProblemReport report) {
    String hint = entity.attribute("id").isPresent() ? " Did you mean \"id\"?" : "";
    report.add(Problem.MISSING_KEY, entity.source(), entity.id(), hint);
  }

  private static void reportNullable(EntityDescriptor entity, ProblemReport report) {
    Set<String> reported = new HashSet<>();
    for (ColumnDescriptor column : entity.columns()) {
      if (column.isKey() && column.isNullable() && reported.add(column.attribute())) {
        boolean isRelation = entity.forwardRelation(column.attribute()).isPresent();
        report.add(
            Problem.NULLABLE_KEY,
            column.source(),
            column.attribute(),
            isRelation ? "a relation that is not optional" : column.type().javaType());
      }
    }
  }
}
