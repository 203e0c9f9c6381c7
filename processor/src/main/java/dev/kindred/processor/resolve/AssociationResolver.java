package dev.kindred.processor.resolve;

import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Optional;

/** Resolver of the association entities of many-to-many relations. */
final class AssociationResolver {

  private final AttributeIndex attributes;

  AssociationResolver(AttributeIndex attributes) {
    this.attributes = attributes;
  }

  /** Relations of an association entity to the source and the target. */
  record Relations(Attribute toSource, Attribute toTarget) {}

  /** Returns the two relations, or empty if there is no association entity or they are unclear. */
  Optional<Relations> resolve(Attribute attribute, AttributeKind.ManyToMany kind) {
    List<String> fields = kind.relation().texts("throughFields");
    return kind.relation()
        .type("through")
        .flatMap(
            association ->
                fields.isEmpty()
                    ? only(association, attribute.owner(), kind.target())
                    : named(association, attribute.owner(), kind.target(), fields));
  }

  private Optional<Relations> only(ClassId association, ClassId source, ClassId target) {
    List<Attribute> toSource = relations(association, source);
    List<Attribute> toTarget = relations(association, target);
    if (source.equals(target)) {
      return toSource.size() == 2
          ? Optional.of(new Relations(toSource.get(0), toSource.get(1)))
          : Optional.empty();
    }
    return toSource.size() == 1 && toTarget.size() == 1
        ? Optional.of(new Relations(toSource.get(0), toTarget.get(0)))
        : Optional.empty();
  }

  private Optional<Relations> named(
      ClassId association, ClassId source, ClassId target, List<String> fields) {
    if (fields.size() != 2) {
      return Optional.empty();
    }
    Optional<Attribute> toSource = relation(association, source, fields.get(0));
    Optional<Attribute> toTarget = relation(association, target, fields.get(1));
    return toSource.flatMap(s -> toTarget.map(t -> new Relations(s, t)));
  }

  private Optional<Attribute> relation(ClassId association, ClassId target, String name) {
    return relations(association, target).stream()
        .filter(each -> each.name().equals(name))
        .findFirst();
  }

  private List<Attribute> relations(ClassId association, ClassId target) {
    return attributes.of(association).stream()
        .filter(
            attribute ->
                attribute.kind() instanceof AttributeKind.Forward forward
                    && forward.target().equals(target))
        .toList();
  }
}
