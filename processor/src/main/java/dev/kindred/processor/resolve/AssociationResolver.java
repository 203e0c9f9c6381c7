package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.Suggestions;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the two relations of a link entity that a many-to-many relation goes by. */
final class AssociationResolver {

  private final AttributeIndex attributes;
  private final ProblemReport report;

  AssociationResolver(AttributeIndex attributes, ProblemReport report) {
    this.attributes = attributes;
    this.report = report;
  }

  /** The two relations of a link entity. */
  record Through(Attribute toOwner, Attribute toTarget) {}

  Optional<Through> resolve(Attribute attribute, AttributeKind.ManyToMany role) {
    AnnotationDeclaration relation = role.relation();
    Optional<ClassId> link = relation.type("through");
    List<String> fields = relation.texts("throughFields");
    if (link.isEmpty()) {
      if (!fields.isEmpty()) {
        report.add(Problem.THROUGH_FIELDS_WITHOUT_THROUGH, relation.at("throughFields"));
      }
      return Optional.empty();
    }
    if (attributes.of(link.get()).isEmpty()) {
      report.add(
          Problem.THROUGH_NOT_AN_ENTITY,
          relation.at("through"),
          link.get(),
          attribute.name(),
          link.get());
      return Optional.empty();
    }
    if (relation.isWritten("table")) {
      report.add(Problem.THROUGH_WITH_TABLE, relation.at("table"), attribute.name(), link.get());
    }
    Optional<Through> through =
        fields.isEmpty()
            ? found(attribute, role, link.get())
            : named(attribute, role, link.get(), fields);
    if (relation.flag("symmetrical")) {
      through.ifPresent(
          both ->
              Stream.of(both.toOwner(), both.toTarget())
                  .forEach(side -> requireKey(attribute, side)));
    }
    return through;
  }

  /** A pair that is there in both directions has the same value for a row in both. */
  private void requireKey(Attribute attribute, Attribute toSide) {
    AttributeKind.Forward side = (AttributeKind.Forward) toSide.role();
    List<String> key = attributes.key(side.target()).stream().map(Attribute::name).toList();
    side.relation()
        .text("references")
        .filter(name -> !key.equals(List.of(name)))
        .ifPresent(
            name ->
                report.add(
                    Problem.THROUGH_NOT_BY_KEY,
                    attribute.source(),
                    toSide.owner(),
                    toSide.name(),
                    side.target(),
                    name,
                    attribute.name(),
                    toSide.owner()));
  }

  private Optional<Through> found(
      Attribute attribute, AttributeKind.ManyToMany role, ClassId link) {
    ClassId owner = attribute.owner();
    if (owner.equals(role.target())) {
      return foundBoth(attribute, role, link);
    }
    Optional<Attribute> toOwner = only(attribute, role, link, owner);
    Optional<Attribute> toTarget = only(attribute, role, link, role.target());
    return toOwner.flatMap(o -> toTarget.map(t -> new Through(o, t)));
  }

  private Optional<Through> foundBoth(
      Attribute attribute, AttributeKind.ManyToMany role, ClassId link) {
    List<Attribute> both = relations(link, role.target());
    if (both.size() > 2) {
      ambiguous(attribute, role, link, role.target(), both);
    } else if (both.size() < 2) {
      lacking(attribute, role, link, role.target(), " for each side");
    } else {
      return Optional.of(new Through(both.get(0), both.get(1)));
    }
    return Optional.empty();
  }

  private Optional<Attribute> only(
      Attribute attribute, AttributeKind.ManyToMany role, ClassId link, ClassId target) {
    List<Attribute> found = relations(link, target);
    if (found.size() > 1) {
      ambiguous(attribute, role, link, target, found);
    } else if (found.isEmpty()) {
      lacking(attribute, role, link, target, "");
    } else {
      return Optional.of(found.get(0));
    }
    return Optional.empty();
  }

  private void ambiguous(
      Attribute attribute,
      AttributeKind.ManyToMany role,
      ClassId link,
      ClassId target,
      List<Attribute> found) {
    report.add(
        Problem.THROUGH_AMBIGUOUS,
        role.relation().at("through"),
        link,
        target,
        found.stream().map(Attribute::name).collect(Collectors.joining(", ")),
        attribute.name(),
        attribute.owner(),
        role.target());
  }

  private void lacking(
      Attribute attribute,
      AttributeKind.ManyToMany role,
      ClassId link,
      ClassId target,
      String what) {
    report.add(
        Problem.THROUGH_LACKS_RELATION,
        role.relation().at("through"),
        link,
        attribute.name(),
        target,
        what);
  }

  private List<Attribute> relations(ClassId link, ClassId target) {
    return attributes.of(link).stream().filter(each -> leadsTo(each, target)).toList();
  }

  private static boolean leadsTo(Attribute attribute, ClassId target) {
    return attribute.role() instanceof AttributeKind.Forward forward
        && forward.target().equals(target);
  }

  private Optional<Through> named(
      Attribute attribute, AttributeKind.ManyToMany role, ClassId link, List<String> fields) {
    if (fields.size() != 2) {
      report.add(
          Problem.THROUGH_FIELDS_COUNT,
          role.relation().at("throughFields"),
          link,
          attribute.owner(),
          role.target());
      return Optional.empty();
    }
    Optional<Attribute> toOwner = field(role, link, fields.get(0), attribute.owner());
    Optional<Attribute> toTarget = field(role, link, fields.get(1), role.target());
    return toOwner.flatMap(o -> toTarget.map(t -> new Through(o, t)));
  }

  private Optional<Attribute> field(
      AttributeKind.ManyToMany role, ClassId link, String name, ClassId target) {
    Optional<Attribute> found = attributes.find(link, name);
    List<String> known = relations(link, target).stream().map(Attribute::name).toList();
    if (found.isEmpty()) {
      report.add(
          Problem.UNKNOWN_THROUGH_FIELD,
          role.relation().at("throughFields"),
          link,
          name,
          Suggestions.among(name, known));
    } else if (!leadsTo(found.get(), target)) {
      report.add(
          Problem.THROUGH_FIELD_MISMATCH,
          role.relation().at("throughFields"),
          link,
          name,
          target,
          Suggestions.among(name, known));
      return Optional.empty();
    }
    return found;
  }
}
