package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ConstraintDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.regex.Pattern;

/** Rule that an array identifies no row, and is written with the type of its elements. */
final class ArrayRule implements ModelRule {

  private static final Pattern ARRAY =
      Pattern.compile("\\s*(\\[[0-9]*\\]|\\barray\\b.*)\\s*$", Pattern.CASE_INSENSITIVE);

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    schema.own().forEach(entity -> checkKeys(entity, report));
    for (EntityDescriptor owner : schema.ownClasses()) {
      owner.attributes().forEach(attribute -> checkType(owner, attribute, report));
    }
  }

  private static void checkKeys(EntityDescriptor entity, ProblemReport report) {
    for (ColumnDescriptor column : entity.columns()) {
      if (column.isKey()) {
        check(column, column.source(), "part of the primary key", "Leave out @Id", report);
      }
    }
    for (ConstraintDescriptor constraint : entity.constraints()) {
      if (constraint instanceof ConstraintDescriptor.Unique unique) {
        String advice =
            unique.columns().size() == 1 ? "Leave out @Unique" : "Leave it out of the constraint";
        unique.columns().stream()
            .map(entity::column)
            .forEach(each -> check(each, unique.source(), "unique", advice, report));
      }
    }
  }

  private static void check(
      ColumnDescriptor column, SourceRef source, String what, String advice, ProblemReport report) {
    if (column.type().isArray()) {
      report.add(AttributeProblem.ARRAY_IN_KEY, source, column.attribute(), what, advice);
    }
  }

  private static void checkType(
      EntityDescriptor owner, AttributeDescriptor attribute, ProblemReport report) {
    if (attribute.storage() instanceof AttributeDescriptor.Stored stored
        && owner.column(stored.column()).type().isArray()) {
      attribute
          .annotations()
          .find(ModelAnnotation.COLUMN)
          .ifPresent(column -> checkType(attribute, column, report));
    }
  }

  private static void checkType(
      AttributeDescriptor attribute, AnnotationDeclaration column, ProblemReport report) {
    String type = column.text("type").orElse("");
    String element = ARRAY.matcher(type).replaceFirst("");
    if (!element.equals(type)) {
      report.add(AttributeProblem.ARRAY_TYPE, column.at("type"), attribute.name(), type, element);
    }
  }
}
