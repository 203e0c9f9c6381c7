package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Place of an attribute inside the value objects of an entity.
 *
 * @param embedded the value objects, from the outermost on; empty for an attribute of the entity
 *     itself
 * @param isRepeated whether the entity has another value object of the same class as one of them
 */
record Embedding(List<Attribute> embedded, boolean isRepeated) {

  /** Place of an entity's own attributes. */
  static final Embedding NONE = new Embedding(List.of(), false);

  /** Copies the list. */
  Embedding {
    embedded = List.copyOf(embedded);
  }

  /** Returns the place of the attributes of a value object that is itself in this place. */
  Embedding inside(Attribute valueObject, boolean isRepeatedClass) {
    List<Attribute> all = new ArrayList<>(embedded);
    all.add(valueObject);
    return new Embedding(all, isRepeated || isRepeatedClass);
  }

  /** Returns the names of the value objects, each followed by a dot. */
  String path() {
    return embedded.isEmpty() ? "" : embedded.get(embedded.size() - 1).name() + ".";
  }

  /** Returns the place of the value object in the entity. */
  Optional<SourceRef> source() {
    return embedded.stream().findFirst().map(Attribute::source);
  }

  /** Returns whether one of the value objects may be absent. */
  boolean isOptional() {
    return embedded.stream()
        .anyMatch(each -> each.kind() instanceof AttributeKind.Embedded kind && kind.isNullable());
  }

  /** Returns whether one of the value objects is in the primary key. */
  boolean isKey() {
    return embedded.stream().anyMatch(each -> each.has(ModelAnnotation.ID));
  }

  /** Returns whether the names of the columns have no prefix. */
  boolean hasNoPrefix() {
    return embedded.stream().allMatch(each -> prefix(each).filter(String::isEmpty).isPresent());
  }

  /** Returns the prefix that a value object declares, which may be nothing. */
  static Optional<String> prefix(Attribute embedded) {
    return embedded
        .annotation(ModelAnnotation.EMBEDDED)
        .filter(annotation -> annotation.isWritten("prefix"))
        .map(annotation -> annotation.text("prefix").orElse(""));
  }
}
