package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ConstraintDescriptor;
import dev.kindred.processor.model.TableDescriptor.UnresolvedUnique;
import dev.kindred.processor.type.ClassId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Resolver of unique constraints, indexes and checks. */
final class ConstraintResolver {

  private final AttributeIndex attributes;
  private final ColumnResolver columns;

  ConstraintResolver(AttributeIndex attributes, ColumnResolver columns) {
    this.attributes = attributes;
    this.columns = columns;
  }

  List<ConstraintDescriptor> resolve(EntityDeclaration entity, String table) {
    List<ConstraintDescriptor> constraints = new ArrayList<>();
    for (Attribute attribute : attributes.withEmbedded(entity.id())) {
      if (!columns.columns(attribute).isEmpty()) {
        ofAttribute(attribute, table, constraints);
      }
    }
    for (AnnotationDeclaration unique : entity.entity().annotations("unique")) {
      if (unique.isComplete()
          && !unique.texts("value").isEmpty()
          && unknownAttribute(entity.id(), unique).isEmpty()) {
        constraints.add(uniqueTogether(entity.id(), unique, table));
      }
    }
    entity
        .annotations()
        .find(ModelAnnotation.CHECK)
        .filter(AnnotationDeclaration::isComplete)
        .map(check -> check(check, table, List.of()))
        .ifPresent(constraints::add);
    return constraints;
  }

  /**
   * Returns the unique constraints without attributes, or with one that does not exist or has no
   * column.
   */
  List<UnresolvedUnique> unresolved(EntityDeclaration entity) {
    List<UnresolvedUnique> unresolved = new ArrayList<>();
    for (AnnotationDeclaration unique : entity.entity().annotations("unique")) {
      Optional<String> unknown = unknownAttribute(entity.id(), unique);
      boolean isEmpty = unique.isComplete() && unique.texts("value").isEmpty();
      if (isEmpty || unknown.isPresent()) {
        unresolved.add(new UnresolvedUnique(unique.at("value"), unknown));
      }
    }
    return unresolved;
  }

  private Optional<String> unknownAttribute(ClassId entity, AnnotationDeclaration unique) {
    return unique.texts("value").stream()
        .filter(name -> attributes.findWithColumns(entity, name).isEmpty())
        .findFirst();
  }

  private void ofAttribute(
      Attribute attribute, String table, List<ConstraintDescriptor> constraints) {
    List<Integer> positions = columns.positions(attribute);
    List<String> names = names(attribute);
    attribute
        .annotation(ModelAnnotation.UNIQUE)
        .map(
            unique ->
                new ConstraintDescriptor.Unique(
                    name(unique, "uq", table, names), unique.at("name"), positions))
        .ifPresent(constraints::add);
    attribute
        .annotation(ModelAnnotation.INDEX)
        .map(
            index ->
                new ConstraintDescriptor.Index(
                    name(index, "ix", table, names), index.at("name"), positions))
        .ifPresent(constraints::add);
    attribute
        .annotation(ModelAnnotation.CHECK)
        .filter(AnnotationDeclaration::isComplete)
        .map(check -> check(check, table, names))
        .ifPresent(constraints::add);
  }

  private List<String> names(Attribute attribute) {
    List<ColumnDescriptor> all = columns.columns(attribute.owner());
    return columns.positions(attribute).stream().map(each -> all.get(each).name()).toList();
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

  private ConstraintDescriptor uniqueTogether(
      ClassId entity, AnnotationDeclaration unique, String table) {
    List<Attribute> together =
        unique.texts("value").stream()
            .flatMap(name -> attributes.findWithColumns(entity, name).stream())
            .toList();
    return new ConstraintDescriptor.Unique(
        name(unique, "uq", table, flatten(together, this::names)),
        unique.at("value"),
        flatten(together, columns::positions));
  }

  /** Returns the columns of several attributes; those that different ones share are there once. */
  private static <T> List<T> flatten(
      List<Attribute> together, Function<Attribute, List<T>> columnsOf) {
    Stream<T> all = together.stream().flatMap(each -> columnsOf.apply(each).stream());
    return (Set.copyOf(together).size() == together.size() ? all.distinct() : all).toList();
  }
}
