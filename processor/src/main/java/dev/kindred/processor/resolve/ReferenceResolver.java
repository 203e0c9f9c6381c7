package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.Suggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the attributes of the target that a foreign key refers to: its key, or a unique one. */
final class ReferenceResolver {

  private final AttributeIndex attributes;
  private final ProblemReport report;
  private final Map<Attribute, List<Attribute>> resolved = new HashMap<>();

  ReferenceResolver(AttributeIndex attributes, ProblemReport report) {
    this.attributes = attributes;
    this.report = report;
  }

  List<Attribute> of(Attribute attribute, AttributeKind.Forward role) {
    return resolved.computeIfAbsent(attribute, each -> resolve(each, role));
  }

  /** A mistake falls back to the key, so that the rest of the model stands. */
  private List<Attribute> resolve(Attribute attribute, AttributeKind.Forward role) {
    List<Attribute> key = attributes.key(role.target());
    return role.relation()
        .text("references")
        .map(name -> named(attribute, role, name).map(List::of).orElse(key))
        .orElse(key);
  }

  private Optional<Attribute> named(Attribute attribute, AttributeKind.Forward role, String name) {
    Optional<Attribute> found =
        attributes.find(role.target(), name).filter(a -> a.role().hasColumns());
    if (found.isEmpty()) {
      reportUnknown(attribute, role, name);
      return found;
    }
    if (!isUnique(found.get())) {
      report.add(
          Problem.NOT_UNIQUE_REFERENCE,
          role.relation().at("references"),
          attribute.name(),
          role.target(),
          name);
      return Optional.empty();
    }
    return found;
  }

  private void reportUnknown(Attribute attribute, AttributeKind.Forward role, String name) {
    if (!attribute.entity().own()) {
      return;
    }
    List<String> unique =
        attributes.of(role.target()).stream().filter(this::isUnique).map(Attribute::name).toList();
    report.add(
        Problem.UNKNOWN_REFERENCE,
        role.relation().at("references"),
        role.target(),
        name,
        Suggestions.among(name, unique));
  }

  private boolean isUnique(Attribute attribute) {
    return attribute.has(ModelAnnotation.UNIQUE)
        || attribute.has(ModelAnnotation.ONE_TO_ONE)
        || (attribute.isKey() && attributes.key(attribute.owner()).size() == 1)
        || attribute.entity().entity().annotations("unique").stream()
            .map(unique -> unique.texts("value"))
            .anyMatch(List.of(attribute.name())::equals);
  }
}
