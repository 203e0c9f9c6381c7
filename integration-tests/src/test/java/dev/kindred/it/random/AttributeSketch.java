package dev.kindred.it.random;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attribute of a random entity.
 *
 * @param annotations as they are written
 * @param type as it is written, annotated where it can be null
 * @param boxed the type without annotations and boxed; for a relation, that of the key
 * @param columns the names of its columns
 * @param defaults texts that fit as its default
 * @param kind the type of the values; null for a relation
 */
record AttributeSketch(
    String name,
    String annotations,
    String type,
    @Nullable ValueKind kind,
    List<String> columns,
    boolean isKey,
    boolean isUnique,
    boolean isRequired,
    List<String> defaults) {

  /** A relation or another thing that can't be referred to. */
  static AttributeSketch relation(
      String name, String annotations, String type, List<String> columns, boolean isKey) {
    return new AttributeSketch(
        name, annotations, type, null, columns, isKey, false, false, List.of());
  }

  String declaration() {
    return annotations + type + " " + name;
  }
}
