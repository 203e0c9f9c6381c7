package dev.kindred.processor.resolve;

import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.model.AttributeDefect;
import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Index of the attributes of all entities, in the order of their declaration. */
final class AttributeIndex {

  private final Map<ClassId, List<Attribute>> byEntity = new TreeMap<>();

  private AttributeIndex() {}

  /** Resolves the kinds of all attributes. */
  static AttributeIndex of(DeclarationIndex declarations, GeneratedNames generated) {
    AttributeKindResolver kinds = new AttributeKindResolver(declarations, generated);
    AttributeIndex index = new AttributeIndex();
    for (EntityDeclaration entity : declarations.all()) {
      index.byEntity.put(
          entity.id(),
          entity.attributes().stream()
              .map(attribute -> new Attribute(entity, attribute, kinds.resolve(attribute)))
              .toList());
    }
    return index.withoutUnmatched();
  }

  /** Makes declared reverse relations invalid that have no forward relation. */
  private AttributeIndex withoutUnmatched() {
    RelatedNames names = new RelatedNames(this);
    AttributeIndex index = new AttributeIndex();
    byEntity.forEach(
        (entity, attributes) ->
            index.byEntity.put(
                entity, attributes.stream().map(each -> matched(each, names)).toList()));
    return index;
  }

  private static Attribute matched(Attribute attribute, RelatedNames names) {
    if (!attribute.entity().own()
        || !(attribute.kind() instanceof AttributeKind.Reverse reverse)
        || names.isMatched(attribute, reverse)) {
      return attribute;
    }
    AttributeDefect defect =
        new AttributeDefect.UnmatchedReverse(reverse.target(), reverse.isToMany());
    return new Attribute(
        attribute.entity(), attribute.declaration(), new AttributeKind.Invalid(defect));
  }

  List<Attribute> of(ClassId entity) {
    return byEntity.getOrDefault(entity, List.of());
  }

  Stream<Attribute> all() {
    return byEntity.values().stream().flatMap(List::stream);
  }

  Optional<Attribute> find(ClassId entity, String name) {
    return of(entity).stream().filter(attribute -> attribute.name().equals(name)).findFirst();
  }

  /** Returns the attribute if it is a value or a foreign key. */
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

  /** Returns the position of an attribute's relation. */
  int relation(Attribute attribute) {
    return relations(attribute.owner()).indexOf(attribute);
  }
}
