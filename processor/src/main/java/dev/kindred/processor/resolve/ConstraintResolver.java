package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.Suggestions;
import dev.kindred.processor.model.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives tables their unique constraints, indexes and checks. */
final class ConstraintResolver {

  private final AttributeIndex attributes;
  private final ColumnResolver columns;
  private final ProblemReport report;

  ConstraintResolver(AttributeIndex attributes, ColumnResolver columns, ProblemReport report) {
    this.attributes = attributes;
    this.columns = columns;
    this.report = report;
  }

  List<ConstraintDescriptor> resolve(EntityDeclaration entity, String table) {
    List<ConstraintDescriptor> constraints = new ArrayList<>();
    for (Attribute attribute : attributes.of(entity.id())) {
      if (!columns.columns(attribute).isEmpty()) {
        ofAttribute(attribute, table, constraints);
      }
    }
    for (AnnotationDeclaration unique : entity.entity().annotations("unique")) {
      uniqueTogether(entity, unique, table).ifPresent(constraints::add);
    }
    Optional.ofNullable(entity.annotations().get(ModelAnnotation.CHECK))
        .map(check -> check(check, table, List.of()))
        .ifPresent(constraints::add);
    return constraints;
  }

  private void ofAttribute(
      Attribute attribute, String table, List<ConstraintDescriptor> constraints) {
    List<Integer> positions = columns.positions(attribute);
    List<String> names = names(attribute);
    annotation(attribute, ModelAnnotation.UNIQUE)
        .map(
            a ->
                new ConstraintDescriptor.Unique(
                    name(a, "uq", table, names), a.at("name"), positions))
        .ifPresent(constraints::add);
    annotation(attribute, ModelAnnotation.INDEX)
        .map(
            a ->
                new ConstraintDescriptor.Index(
                    name(a, "ix", table, names), a.at("name"), positions))
        .ifPresent(constraints::add);
    annotation(attribute, ModelAnnotation.CHECK)
        .map(a -> check(a, table, names))
        .ifPresent(constraints::add);
  }

  private static Optional<AnnotationDeclaration> annotation(
      Attribute attribute, ModelAnnotation kind) {
    return attribute.declaration().annotation(kind);
  }

  private List<String> names(Attribute attribute) {
    return columns.columns(attribute).stream().map(column -> column.name()).toList();
  }

  private static ConstraintDescriptor check(
      AnnotationDeclaration check, String table, List<String> names) {
    return new ConstraintDescriptor.Check(
        name(check, "ck", table, names), check.at("name"), check.text("value").orElse(""));
  }

  private static String name(
      AnnotationDeclaration annotation, String kind, String table, List<String> columns) {
    return annotation.text("name").orElseGet(() -> NamingStrategy.constraint(kind, table, columns));
  }

  private Optional<ConstraintDescriptor> uniqueTogether(
      EntityDeclaration entity, AnnotationDeclaration unique, String table) {
    List<Attribute> found = new ArrayList<>();
    for (String name : unique.texts("value")) {
      Optional<Attribute> attribute =
          attributes.find(entity.id(), name).filter(each -> each.role().hasColumns());
      if (attribute.isEmpty()) {
        reportUnknown(entity, unique, name);
        return Optional.empty();
      }
      found.add(attribute.get());
    }
    List<String> names = found.stream().flatMap(each -> names(each).stream()).toList();
    return Optional.of(
        new ConstraintDescriptor.Unique(
            name(unique, "uq", table, names),
            unique.at("value"),
            found.stream().flatMap(each -> columns.positions(each).stream()).toList()));
  }

  private void reportUnknown(EntityDeclaration entity, AnnotationDeclaration unique, String name) {
    boolean isBroken =
        attributes
            .find(entity.id(), name)
            .filter(a -> a.role() instanceof AttributeKind.Invalid)
            .isPresent();
    if (!isBroken) {
      report.add(
          Problem.UNKNOWN_ATTRIBUTE,
          unique.at("value"),
          entity.id(),
          name,
          Suggestions.among(
              name,
              attributes.of(entity.id()).stream()
                  .filter(each -> each.role().hasColumns())
                  .map(Attribute::name)
                  .toList()));
    }
  }
}
