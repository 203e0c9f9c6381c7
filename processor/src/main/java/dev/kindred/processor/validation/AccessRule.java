package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.AttributeMember;
import dev.kindred.processor.type.ThrowingMember;
import java.util.List;
import java.util.Locale;

/** Rule that the package of a class can read and write its fields. */
final class AccessRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    schema.own().stream()
        .filter(entity -> !entity.type().traits().isRecord())
        .forEach(entity -> entity.attributes().forEach(each -> check(entity, each, report)));
  }

  private static void check(
      EntityDescriptor entity, AttributeDescriptor attribute, ProblemReport report) {
    String name = attribute.name();
    String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    boolean isSet = attribute.access().writer().filter(AttributeMember::isMethod).isPresent();
    List<ThrowingMember> throwing = attribute.access().throwing();
    if (!throwing.isEmpty()) {
      report.add(
          Problem.CHECKED_EXCEPTION,
          attribute.source(),
          throwing.get(0).call(),
          throwing.get(0).exception());
    } else if (attribute.access().isFinal() && !isSet) {
      report.add(Problem.FINAL_ATTRIBUTE, attribute.source(), name, entity.id());
    } else if (attribute.access().reader().isEmpty()) {
      report.add(
          Problem.UNREACHABLE_ATTRIBUTE,
          attribute.source(),
          name,
          "accessor",
          name + "() or get" + capitalised + "()");
    } else if (attribute.access().writer().isEmpty()) {
      report.add(
          Problem.UNREACHABLE_ATTRIBUTE,
          attribute.source(),
          name,
          "setter",
          "set" + capitalised + "(..)");
    }
  }
}
