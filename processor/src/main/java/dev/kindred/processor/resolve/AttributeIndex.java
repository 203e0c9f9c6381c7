package dev.kindred.processor.resolve;

import dev.kindred.processor.declaration.AttributeDeclaration;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.model.AttributeDefect;
import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Index of the attributes of all entities and value objects, in the order of their declaration. */
final class AttributeIndex {

  private final Map<ClassId, List<Attribute>> declared;
  private final Map<ClassId, List<Attribute>> expanded = new TreeMap<>();

  private AttributeIndex(Map<ClassId, List<Attribute>> declared) {
    this.declared = declared;
    EmbeddedAttributes embedded = new EmbeddedAttributes(declared);
    declared.keySet().forEach(entity -> expanded.put(entity, embedded.of(entity)));
  }

  /** Resolves the kinds of all attributes. */
  static AttributeIndex of(DeclarationIndex declarations, GeneratedNames generated) {
    AttributeKindResolver kinds = new AttributeKindResolver(declarations, generated);
    Map<ClassId, List<Attribute>> declared = new TreeMap<>();
    for (EntityDeclaration entity : declarations.all()) {
      declared.put(
          entity.id(),
          entity.attributes().stream().map(each -> attribute(entity, each, kinds)).toList());
    }
    return new AttributeIndex(HiddenPartSearch.without(EmbeddableCycles.without(declared)))
        .withoutUnmatched();
  }

  /** A value object has no relations but forward relations. */
  private static Attribute attribute(
      EntityDeclaration entity, AttributeDeclaration declaration, AttributeKindResolver kinds) {
    AttributeKind kind = kinds.resolve(declaration);
    boolean isOfEntities =
        kind instanceof AttributeKind.ManyToMany || kind instanceof AttributeKind.Reverse;
    return new Attribute(
        entity,
        declaration,
        entity.isEmbeddable() && isOfEntities
            ? new AttributeKind.Invalid(new AttributeDefect.RelationOfEntities())
            : kind,
        Embedding.NONE);
  }

  /** Makes declared reverse relations invalid that have no forward relation. */
  private AttributeIndex withoutUnmatched() {
    RelatedNames names = new RelatedNames(this);
    Map<ClassId, List<Attribute>> matched = new TreeMap<>();
    declared.forEach(
        (entity, attributes) ->
            matched.put(entity, attributes.stream().map(each -> matched(each, names)).toList()));
    return new AttributeIndex(matched);
  }

  private static Attribute matched(Attribute attribute, RelatedNames names) {
    if (!attribute.entity().own()
        || !(attribute.kind() instanceof AttributeKind.Reverse reverse)
        || names.isMatched(attribute, reverse)) {
      return attribute;
    }
    AttributeDefect defect =
        new AttributeDefect.UnmatchedReverse(reverse.target(), reverse.isToMany());
    return attribute.as(new AttributeKind.Invalid(defect));
  }

  /** Returns the attributes as they are declared, without the parts of value objects. */
  List<Attribute> declared(ClassId entity) {
    return declared.getOrDefault(entity, List.of());
  }

  /** Returns the attributes, with the parts of value objects instead of these. */
  List<Attribute> of(ClassId entity) {
    return all(entity).filter(each -> !(each.kind() instanceof AttributeKind.Embedded)).toList();
  }

  /** Returns the value objects, each before those inside of it. */
  List<Attribute> embedded(ClassId entity) {
    return all(entity).filter(each -> each.kind() instanceof AttributeKind.Embedded).toList();
  }

  /** Returns the attributes, with value objects before their parts. */
  List<Attribute> withEmbedded(ClassId entity) {
    return expanded.getOrDefault(entity, List.of());
  }

  private Stream<Attribute> all(ClassId entity) {
    return withEmbedded(entity).stream();
  }

  /** Returns the attributes of all entities. */
  Stream<Attribute> all() {
    return expanded.keySet().stream()
        .flatMap(entity -> of(entity).stream())
        .filter(attribute -> !attribute.entity().isEmbeddable());
  }

  Optional<Attribute> find(ClassId entity, String name) {
    return all(entity).filter(attribute -> attribute.name().equals(name)).findFirst();
  }

  /** Returns the attribute if it is a value, a value object or a foreign key. */
  Optional<Attribute> findWithColumns(ClassId entity, String name) {
    return find(entity, name).filter(attribute -> attribute.kind().hasColumns());
  }

  /** Returns the attributes that make the primary key. */
  List<Attribute> key(ClassId entity) {
    return of(entity).stream()
        .filter(Attribute::isKey)
        .filter(attribute -> attribute.kind().hasColumns())
        .toList();
  }

  /** Returns the attributes that are relations, in the order of the relations' positions. */
  List<Attribute> relations(ClassId entity) {
    return of(entity).stream().filter(attribute -> attribute.kind().isRelation()).toList();
  }

  /** Returns the attributes with columns or relations before another one. */
  Stream<Attribute> before(Attribute attribute) {
    return of(attribute.owner()).stream()
        .takeWhile(other -> !other.equals(attribute) && !other.isIn(attribute));
  }

  /** Returns the position of the first relation of a value object, if it has any. */
  int firstRelation(Attribute embedded) {
    return (int) before(embedded).filter(other -> other.kind().isRelation()).count();
  }

  /** Returns the position of an attribute's relation. */
  int relation(Attribute attribute) {
    return relations(attribute.owner()).indexOf(attribute);
  }
}
