package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.IgnoredDeclaration.LombokAnnotation;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.Locale;
import java.util.Optional;

/** Rule that the package of a class can read and write its fields. */
final class AccessRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    schema.own().stream()
        .filter(entity -> !entity.type().traits().isRecord())
        .forEach(entity -> check(entity, report));
  }

  /** Reports Lombok once, since it is one mistake. */
  private static void check(EntityDescriptor entity, ProblemReport report) {
    Optional<LombokAnnotation> lombok =
        entity.type().ignored().stream()
            .filter(LombokAnnotation.class::isInstance)
            .map(LombokAnnotation.class::cast)
            .findFirst();
    Optional<AttributeDescriptor> unreachable =
        entity.attributes().stream().filter(each -> !isReachable(each)).findFirst();
    if (lombok.isPresent() && unreachable.isPresent()) {
      report.add(
          Problem.LOMBOK_AFTER_KINDRED,
          lombok.get().source(),
          entity.id(),
          lombok.get().simpleName(),
          unreachable.get().name());
    } else {
      entity.attributes().forEach(each -> check(entity, each, report));
    }
  }

  private static boolean isReachable(AttributeDescriptor attribute) {
    return attribute.access().reader().isPresent() && attribute.access().writer().isPresent();
  }

  private static void check(
      EntityDescriptor entity, AttributeDescriptor attribute, ProblemReport report) {
    String name = attribute.name();
    String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    boolean isSet = attribute.access().writer().filter(writer -> writer.endsWith("()")).isPresent();
    if (attribute.access().isFinal() && !isSet) {
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
