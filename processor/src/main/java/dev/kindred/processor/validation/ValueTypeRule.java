package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDefect.HiddenType;
import dev.kindred.processor.model.AttributeDefect.UnsuitableConverter;
import dev.kindred.processor.model.AttributeDefect.UnsupportedType;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.HandleTypes;
import dev.kindred.processor.validation.InvalidAttributes.InvalidAttribute;

/**
 * Rule that a column can store the attribute's type, directly or by a converter, and that generated
 * code can name it. A handle of a private entity is reported with that entity.
 */
final class ValueTypeRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    InvalidAttributes.in(schema, HiddenType.class)
        .map(InvalidAttribute::attribute)
        .filter(each -> !HandleTypes.isHandle(each.type()))
        .forEach(each -> report.add(Problem.HIDDEN_TYPE, each.source(), each.name(), each.type()));
    InvalidAttributes.in(schema, UnsupportedType.class)
        .forEach(each -> report(each.attribute(), each.defect(), report));
    InvalidAttributes.in(schema, UnsuitableConverter.class)
        .forEach(each -> report(each.attribute(), each.defect(), report));
  }

  private static void report(
      AttributeDescriptor attribute, UnsupportedType defect, ProblemReport report) {
    report.add(
        Problem.UNSUPPORTED_TYPE,
        attribute.source(),
        attribute.name(),
        attribute.type(),
        defect.advice());
  }

  private static void report(
      AttributeDescriptor attribute, UnsuitableConverter defect, ProblemReport report) {
    report.add(
        Problem.CONVERTER_MISMATCH,
        attribute.annotations().find(ModelAnnotation.CONVERT).orElseThrow().at("value"),
        defect.converter(),
        defect.mistake());
  }
}
