package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.model.RelationDescriptor.RelatedName;
import dev.kindred.processor.type.ClassId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/** What the other sides of relations are called, and which of them the targets get. */
final class RelatedNames {

  private final AttributeIndex attributes;

  RelatedNames(AttributeIndex attributes) {
    this.attributes = attributes;
  }

  /** What the other side of a relation is called. */
  static RelatedName of(Attribute attribute, AnnotationDeclaration relation) {
    Optional<String> written = relation.text("relatedName");
    boolean isHidden = written.filter("+"::equals).isPresent() || relation.flag("symmetrical");
    boolean isToMany = relation.kind() != ModelAnnotation.ONE_TO_ONE;
    return new RelatedName(
        isHidden
            ? Optional.empty()
            : Optional.of(
                written.orElseGet(() -> NamingStrategy.relatedName(attribute.owner(), isToMany))),
        written.isPresent(),
        relation.at("relatedName"));
  }

  /** What the other side of a relation is called; empty where it has none. */
  static Optional<String> of(Attribute attribute) {
    return relation(attribute).flatMap(relation -> of(attribute, relation).name());
  }

  private static Optional<AnnotationDeclaration> relation(Attribute attribute) {
    if (attribute.role() instanceof AttributeKind.Forward forward) {
      return Optional.of(forward.relation());
    }
    return attribute.role() instanceof AttributeKind.ManyToMany link
        ? Optional.of(link.relation())
        : Optional.empty();
  }

  /** The relations that lead to an entity of ours, in a fixed order. */
  List<Attribute> incoming(ClassId target) {
    return attributes
        .all()
        .filter(attribute -> attribute.entity().own() && target.equals(target(attribute.role())))
        .sorted(Comparator.comparing(Attribute::owner))
        .toList();
  }

  /** The relation that an attribute declares the other side of. */
  Optional<Attribute> inverseOf(Attribute attribute, AttributeKind.Reverse role) {
    return incoming(attribute.owner()).stream()
        .filter(incoming -> incoming.owner().equals(role.target()))
        .filter(incoming -> of(incoming).filter(attribute.name()::equals).isPresent())
        .findFirst();
  }

  /** The other sides that an entity gets without declaring them, ordered by name. */
  List<Attribute> undeclared(ClassId target) {
    TreeMap<String, Attribute> byName = new TreeMap<>();
    for (Attribute incoming : incoming(target)) {
      of(incoming)
          .filter(name -> attributes.find(target, name).isEmpty())
          .filter(SourceVersion::isIdentifier)
          .ifPresent(name -> byName.putIfAbsent(name, incoming));
    }
    return List.copyOf(byName.values());
  }

  private static ClassId target(AttributeKind role) {
    if (role instanceof AttributeKind.Forward forward) {
      return forward.target();
    }
    return role instanceof AttributeKind.ManyToMany link ? link.target() : ClassId.of("", "");
  }
}
