package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.Locale;

/** The fields of a class can be read and written by its package. */
final class AccessRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    schema.own().stream()
        .filter(entity -> !entity.shape().isRecord())
        .forEach(entity -> entity.attributes().forEach(each -> check(entity, each, report)));
  }

  private static void check(
      EntityDescriptor entity, AttributeDescriptor attribute, ProblemReport report) {
    String name = attribute.name();
    String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    boolean isSet = attribute.writer().filter(writer -> writer.endsWith("()")).isPresent();
    if (attribute.isFinal() && !isSet) {
      report.add(Problem.FINAL_ATTRIBUTE, attribute.source(), name, entity.id());
    } else if (attribute.reader().isEmpty()) {
      report.add(
          Problem.UNREACHABLE_ATTRIBUTE,
          attribute.source(),
          name,
          "accessor",
          name + "() or get" + capitalised + "()");
    } else if (attribute.writer().isEmpty()) {
      report.add(
          Problem.UNREACHABLE_ATTRIBUTE,
          attribute.source(),
          name,
          "setter",
          "set" + capitalised + "(..)");
    }
  }
}
