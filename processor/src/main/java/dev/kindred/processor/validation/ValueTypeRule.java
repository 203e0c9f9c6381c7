package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDefect.HiddenType;
import dev.kindred.processor.model.AttributeDefect.NullableElements;
import dev.kindred.processor.model.AttributeDefect.UnsuitableConverter;
import dev.kindred.processor.model.AttributeDefect.UnsupportedElements;
import dev.kindred.processor.model.AttributeDefect.UnsupportedType;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.HandleTypes;
import dev.kindred.processor.type.JavaType;
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
        .forEach(
            each ->
                report.add(AttributeProblem.HIDDEN_TYPE, each.source(), each.name(), each.type()));
    InvalidAttributes.in(schema, UnsupportedType.class)
        .forEach(each -> report(each.attribute(), each.defect(), report));
    InvalidAttributes.in(schema, UnsupportedElements.class)
        .forEach(
            each ->
                report.add(
                    AttributeProblem.UNSUPPORTED_ELEMENTS,
                    each.attribute().source(),
                    each.attribute().name(),
                    each.defect().elements(),
                    each.defect().advice()));
    InvalidAttributes.in(schema, NullableElements.class)
        .forEach(each -> reportNullable(each.attribute(), report));
    InvalidAttributes.in(schema, UnsuitableConverter.class)
        .forEach(each -> report(each.attribute(), each.defect(), report));
  }

  private static void report(
      AttributeDescriptor attribute, UnsupportedType defect, ProblemReport report) {
    report.add(
        AttributeProblem.UNSUPPORTED_TYPE,
        attribute.source(),
        attribute.name(),
        attribute.type(),
        defect.advice());
  }

  private static void reportNullable(AttributeDescriptor attribute, ProblemReport report) {
    JavaType type = attribute.type();
    report.add(
        AttributeProblem.NULLABLE_ELEMENTS,
        attribute.source(),
        attribute.name(),
        type instanceof JavaType.Array array
            ? Phrase.of("Write \"%s @Nullable []\" if there may be no array.", array.component())
            : Phrase.of("Write \"%s\", with @Nullable in front if there may be no list.", type));
  }

  private static void report(
      AttributeDescriptor attribute, UnsuitableConverter defect, ProblemReport report) {
    report.add(
        AttributeProblem.CONVERTER_MISMATCH,
        attribute.annotations().find(ModelAnnotation.CONVERT).orElseThrow().at("value"),
        defect.converter(),
        defect.mistake());
  }
}
