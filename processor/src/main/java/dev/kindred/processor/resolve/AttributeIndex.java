package dev.kindred.processor.resolve;

import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.type.ClassId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The attributes of all entities, in the order of their declaration. */
final class AttributeIndex {

  private final Map<ClassId, List<Attribute>> byEntity = new TreeMap<>();

  private AttributeIndex() {}

  /** Problems of entities that are not ours are another build's to tell. */
  static AttributeIndex resolve(
      DeclarationIndex declarations, GeneratedClassIndex known, ProblemReport report) {
    AttributeKindResolver ours = new AttributeKindResolver(declarations, known, report);
    AttributeKindResolver others =
        new AttributeKindResolver(declarations, known, new ProblemReport());
    AttributeIndex attributes = new AttributeIndex();
    for (EntityDeclaration entity : declarations.all()) {
      attributes.byEntity.put(
          entity.id(),
          entity.attributes().stream()
              .map(
                  declaration ->
                      new Attribute(
                          entity, declaration, (entity.own() ? ours : others).resolve(declaration)))
              .toList());
    }
    return attributes;
  }

  /** The same attributes, but for those that turn out to be broken. */
  AttributeIndex without(Predicate<Attribute> isBroken) {
    AttributeIndex attributes = new AttributeIndex();
    byEntity.forEach(
        (entity, list) ->
            attributes.byEntity.put(entity, list.stream().map(a -> sound(a, isBroken)).toList()));
    return attributes;
  }

  private static Attribute sound(Attribute attribute, Predicate<Attribute> isBroken) {
    return isBroken.test(attribute)
        ? new Attribute(attribute.entity(), attribute.declaration(), new AttributeKind.Invalid())
        : attribute;
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

  /** The attributes that make the key. */
  List<Attribute> key(ClassId entity) {
    return of(entity).stream().filter(Attribute::isKey).filter(a -> a.role().hasColumns()).toList();
  }

  /** The attributes that have a relation of their own, in the order of the relations' positions. */
  List<Attribute> relations(ClassId entity) {
    return of(entity).stream().filter(attribute -> attribute.role().isRelation()).toList();
  }

  /** The position of an attribute's relation. */
  int relation(Attribute attribute) {
    List<String> names = new ArrayList<>();
    relations(attribute.owner()).forEach(each -> names.add(each.name()));
    return names.indexOf(attribute.name());
  }
}
