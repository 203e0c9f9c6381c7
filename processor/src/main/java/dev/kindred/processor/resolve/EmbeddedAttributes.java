package dev.kindred.processor.resolve;

import dev.kindred.processor.type.ClassId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Expansion of value objects: the attributes of an entity, followed by those of the value objects
 * among them.
 *
 * @param declared the attributes of all entities and value objects, as they are declared; no value
 *     object contains itself
 */
record EmbeddedAttributes(Map<ClassId, List<Attribute>> declared) {

  /** Returns the attributes of an entity, each value object before its parts. */
  List<Attribute> of(ClassId entity) {
    List<Attribute> own = declared.getOrDefault(entity, List.of());
    List<ClassId> classes = own.stream().flatMap(this::classes).toList();
    List<Attribute> all = new ArrayList<>();
    own.forEach(attribute -> expand(attribute, classes, all));
    return all;
  }

  /** Returns the classes of a value object and of those inside of it. */
  private Stream<ClassId> classes(Attribute attribute) {
    return attribute.kind() instanceof AttributeKind.Embedded embedded
        ? Stream.concat(
            Stream.of(embedded.embeddable()),
            declared.getOrDefault(embedded.embeddable(), List.of()).stream().flatMap(this::classes))
        : Stream.empty();
  }

  private void expand(Attribute attribute, List<ClassId> classes, List<Attribute> all) {
    all.add(attribute);
    if (attribute.kind() instanceof AttributeKind.Embedded embedded) {
      long times = classes.stream().filter(embedded.embeddable()::equals).count();
      Embedding place = attribute.place().inside(attribute, times > 1);
      for (Attribute part : declared.getOrDefault(embedded.embeddable(), List.of())) {
        expand(part.in(attribute.entity(), place), classes, all);
      }
    }
  }
}
