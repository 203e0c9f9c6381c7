package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.model.RelationDeclaration.RelatedName;
import dev.kindred.processor.type.Capitals;
import dev.kindred.processor.type.ClassId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Names of reverse relations, and the reverse relations that entities have. */
final class RelatedNames {

  private final AttributeIndex attributes;

  /** The relations of this compilation that lead to each entity, in a fixed order. */
  private final Map<ClassId, List<Attribute>> incoming;

  RelatedNames(AttributeIndex attributes) {
    this.attributes = attributes;
    this.incoming =
        attributes
            .all()
            .filter(attribute -> attribute.entity().own() && target(attribute).isPresent())
            .sorted(Comparator.comparing(Attribute::owner))
            .collect(Collectors.groupingBy(attribute -> target(attribute).orElseThrow()));
  }

  /**
   * Returns the name of a relation's reverse as it is declared or by default. A relation that an
   * entity has in several value objects of one class has none by default.
   */
  static RelatedName of(Attribute attribute, AnnotationDeclaration relation) {
    Optional<String> written = relation.text("relatedName");
    boolean isHidden =
        written.map("+"::equals).orElse(attribute.place().isRepeated())
            || relation.isUnreadable("relatedName")
            || relation.flag("symmetrical")
            || attribute.entity().isKeyless();
    boolean isToMany = relation.kind() != ModelAnnotation.ONE_TO_ONE;
    return new RelatedName(
        isHidden
            ? Optional.empty()
            : Optional.of(written.orElseGet(() -> ofOwner(attribute.owner(), isToMany))),
        written.isPresent(),
        relation.at("relatedName"));
  }

  private static String ofOwner(ClassId owner, boolean isToMany) {
    String name = Capitals.decapitalise(owner.simpleName());
    return isToMany ? name + "Set" : name;
  }

  /** Returns the name of a relation's reverse, or empty where it has none. */
  static Optional<String> of(Attribute attribute) {
    return relation(attribute).flatMap(relation -> of(attribute, relation).name());
  }

  /** Returns whether the package of a relation's target can name the entities of its reverse. */
  private boolean isNameable(Attribute relation, ClassId target) {
    Optional<ClassId> association = relation(relation).flatMap(each -> each.type("through"));
    return Stream.concat(Stream.of(relation.owner()), association.stream())
        .flatMap(entity -> attributes.of(entity).stream().limit(1))
        .map(Attribute::entity)
        .allMatch(
            entity ->
                entity.traits().isPublic()
                    || entity.id().packageName().equals(target.packageName()));
  }

  private static Optional<AnnotationDeclaration> relation(Attribute attribute) {
    if (attribute.kind() instanceof AttributeKind.Forward forward) {
      return Optional.of(forward.relation());
    }
    return attribute.kind() instanceof AttributeKind.ManyToMany many
        ? Optional.of(many.relation())
        : Optional.empty();
  }

  /** Returns the entity that a relation with a reverse leads to. */
  private static Optional<ClassId> target(Attribute attribute) {
    if (attribute.kind() instanceof AttributeKind.Forward forward) {
      return Optional.of(forward.target());
    }
    return attribute.kind() instanceof AttributeKind.ManyToMany many
        ? Optional.of(many.target())
        : Optional.empty();
  }

  private List<Attribute> incoming(ClassId target) {
    return incoming.getOrDefault(target, List.of());
  }

  /**
   * Returns the relation whose reverse an attribute declares. A name that the compiler could not
   * read may be that of the attribute.
   */
  Optional<Attribute> declaredReverse(Attribute attribute, AttributeKind.Reverse reverse) {
    return incoming(attribute.owner()).stream()
        .filter(incoming -> incoming.owner().equals(reverse.target()))
        .filter(
            incoming ->
                hasUnreadableName(incoming)
                    || of(incoming).filter(attribute.name()::equals).isPresent())
        .min(Comparator.comparing(RelatedNames::hasUnreadableName));
  }

  private static boolean hasUnreadableName(Attribute attribute) {
    return relation(attribute).filter(each -> each.isUnreadable("relatedName")).isPresent();
  }

  /** Returns whether an attribute declares the reverse of a relation, with the right handle. */
  boolean isMatched(Attribute attribute, AttributeKind.Reverse reverse) {
    return declaredReverse(attribute, reverse)
        .filter(forward -> forward.isOneToOne() != reverse.isToMany())
        .isPresent();
  }

  /** Returns the relations whose reverse an entity has no attribute for, ordered by name. */
  List<Attribute> undeclared(ClassId target) {
    TreeMap<String, Attribute> byName = new TreeMap<>();
    for (Attribute incoming : incoming(target)) {
      of(incoming)
          .filter(name -> attributes.find(target, name).isEmpty())
          .filter(SourceVersion::isIdentifier)
          .filter(name -> isNameable(incoming, target))
          .ifPresent(name -> byName.putIfAbsent(name, incoming));
    }
    return List.copyOf(byName.values());
  }
}
