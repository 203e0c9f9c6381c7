package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.Suggestions;
import java.util.List;
import java.util.Optional;

/** Makes sure that each declared other side has a relation, and the right handle. */
final class InverseResolver {

  private final RelatedNames names;
  private final ProblemReport report;

  InverseResolver(AttributeIndex attributes, ProblemReport report) {
    this.names = new RelatedNames(attributes);
    this.report = report;
  }

  /** Whether it declares the other side of nothing, or does so wrongly. */
  boolean isBroken(Attribute attribute) {
    if (!attribute.entity().own() || !(attribute.role() instanceof AttributeKind.Reverse role)) {
      return false;
    }
    Optional<Attribute> forward = names.inverseOf(attribute, role);
    if (forward.isEmpty()) {
      reportUnknown(attribute, role);
      return true;
    }
    boolean isToMany = !forward.get().has(ModelAnnotation.ONE_TO_ONE);
    if (isToMany != role.isToMany()) {
      report.add(
          Problem.INVERSE_MISMATCH,
          attribute.source(),
          attribute.name(),
          forward.get(),
          (isToMany ? "Many<" : "One<") + role.target() + ">");
      return true;
    }
    return false;
  }

  private void reportUnknown(Attribute attribute, AttributeKind.Reverse role) {
    List<Attribute> incoming = names.incoming(attribute.owner());
    Optional<Attribute> elsewhere =
        incoming.stream()
            .filter(each -> RelatedNames.of(each).filter(attribute.name()::equals).isPresent())
            .findFirst();
    List<String> known =
        incoming.stream()
            .filter(each -> each.owner().equals(role.target()))
            .flatMap(each -> RelatedNames.of(each).stream())
            .toList();
    report.add(
        Problem.UNKNOWN_INVERSE,
        attribute.source(),
        role.target(),
        attribute.owner(),
        attribute.name(),
        elsewhere
            .map(each -> " It is the other side of \"" + each + "\".")
            .orElseGet(() -> Suggestions.among(attribute.name(), known)));
  }
}
