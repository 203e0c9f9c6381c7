package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeModel;
import dev.kindred.processor.model.ColumnModel;
import dev.kindred.processor.model.EntityModel;
import dev.kindred.processor.model.EntityShape;
import dev.kindred.processor.model.SchemaModel;
import java.util.HashSet;
import java.util.Set;

/** An entity has a key, and no part of it can be empty. */
final class KeyRule implements ModelRule {

  @Override
  public void check(SchemaModel schema, ProblemReport report) {
    for (EntityModel entity : schema.own()) {
      boolean isClass =
          entity.shape().isRecord() || entity.shape().kind() == EntityShape.Kind.CLASS;
      if (isClass && entity.attributes().stream().noneMatch(AttributeModel::isKey)) {
        reportMissing(entity, report);
      }
      reportNullable(entity, report);
    }
  }

  private static void reportMissing(EntityModel entity, ProblemReport report) {
    String hint = entity.attribute("id").isPresent() ? " Did you mean \"id\"?" : "";
    report.add(Problem.MISSING_KEY, entity.source(), entity.id(), hint);
  }

  private static void reportNullable(EntityModel entity, ProblemReport report) {
    Set<String> reported = new HashSet<>();
    for (ColumnModel column : entity.columns()) {
      if (column.isKey() && column.isNullable() && reported.add(column.attribute())) {
        boolean isRelation =
            entity.forwardRelations().stream()
                .anyMatch(relation -> relation.name().equals(column.attribute()));
        report.add(
            Problem.NULLABLE_KEY,
            column.source(),
            column.attribute(),
            isRelation ? "a relation that is not optional" : column.type().javaType());
      }
    }
  }
}
