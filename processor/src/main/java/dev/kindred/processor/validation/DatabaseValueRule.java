package dev.kindred.processor.validation;

import static dev.kindred.processor.annotation.ModelAnnotation.COLUMN;
import static dev.kindred.processor.annotation.ModelAnnotation.CREATED_AT;
import static dev.kindred.processor.annotation.ModelAnnotation.DEFAULT;
import static dev.kindred.processor.annotation.ModelAnnotation.ID;
import static dev.kindred.processor.annotation.ModelAnnotation.SOFT_DELETE;
import static dev.kindred.processor.annotation.ModelAnnotation.TENANT;
import static dev.kindred.processor.annotation.ModelAnnotation.UPDATED_AT;
import static dev.kindred.processor.annotation.ModelAnnotation.VERSION;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.EntityProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.List;

/** Rule that the database can give the values that it is to give. */
final class DatabaseValueRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor owner : schema.ownClasses()) {
      owner.attributes().forEach(attribute -> check(attribute, report));
    }
    schema.own().forEach(entity -> checkKey(entity, report));
  }

  private static void check(AttributeDescriptor attribute, ProblemReport report) {
    attribute
        .annotations()
        .find(DEFAULT)
        .filter(value -> value.isWritten("sql"))
        .ifPresent(value -> checkDefault(attribute, value, report));
    attribute
        .annotations()
        .find(COLUMN)
        .filter(column -> column.flag("readOnly"))
        .ifPresent(column -> checkReadOnly(attribute, column, report));
  }

  private static void checkDefault(
      AttributeDescriptor attribute, AnnotationDeclaration value, ProblemReport report) {
    if (value.isWritten("value")) {
      report.add(AttributeProblem.TWO_DEFAULTS, value.at("sql"), attribute.name());
    } else if (attribute.type().isPrimitive() && !isReadOnly(attribute)) {
      report.add(
          AttributeProblem.DEFAULT_OF_PRIMITIVE,
          value.at("sql"),
          attribute.name(),
          attribute.type(),
          attribute.type().boxed());
    }
  }

  private static boolean isReadOnly(AttributeDescriptor attribute) {
    return attribute.annotations().find(COLUMN).filter(each -> each.flag("readOnly")).isPresent();
  }

  private static void checkReadOnly(
      AttributeDescriptor attribute, AnnotationDeclaration column, ProblemReport report) {
    List.of(ID, VERSION, CREATED_AT, UPDATED_AT, TENANT, SOFT_DELETE).stream()
        .filter(attribute.annotations()::has)
        .findFirst()
        .ifPresent(
            writing ->
                report.add(
                    AttributeProblem.READ_ONLY_VALUE,
                    column.at("readOnly"),
                    attribute.name(),
                    writing,
                    writing));
  }

  private static void checkKey(EntityDescriptor entity, ProblemReport report) {
    List<ColumnDescriptor> generated =
        entity.columns().stream()
            .filter(column -> column.isKey() && column.generation() == Generation.IDENTITY)
            .toList();
    generated.stream()
        .skip(1)
        .forEach(
            second ->
                report.add(
                    EntityProblem.SEVERAL_GENERATED_KEYS,
                    second.source(),
                    generated.get(0).attribute(),
                    second.attribute()));
  }
}
