package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.JavaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record component, or a field, as it is written.
 *
 * @param isFound whether the compiler knows its type; if not, it says so itself
 * @param isNullable whether an annotation named {@code Nullable} is on it or on its type
 * @param enumConstants the constants of its type, if that is an enum (or an Optional of one)
 * @param converter the converter named on it
 */
public record AttributeDeclaration(
    String name,
    SourceRef source,
    JavaType type,
    boolean isFound,
    boolean isNullable,
    List<String> enumConstants,
    Optional<ConverterDeclaration> converter,
    Access access,
    Map<ModelAnnotation, AnnotationDeclaration> annotations) {

  /** Copies the collections. */
  public AttributeDeclaration {
    enumConstants = List.copyOf(enumConstants);
    annotations = Map.copyOf(annotations);
  }

  /**
   * How another class in the package reads and writes it.
   *
   * @param reader the field's name, or that of an accessor followed by {@code ()}; empty: not at
   *     all
   * @param writer the field's name, or that of a setter followed by {@code ()}; empty: not at all,
   *     or by a record's constructor
   * @param isFinal whether it is a final field of a class
   */
  public record Access(Optional<String> reader, Optional<String> writer, boolean isFinal) {}

  /** An annotation of this kind. */
  public Optional<AnnotationDeclaration> annotation(ModelAnnotation kind) {
    return Optional.ofNullable(annotations.get(kind));
  }

  /** Whether there is an annotation of this kind. */
  public boolean has(ModelAnnotation kind) {
    return annotations.containsKey(kind);
  }

  /** The annotations that make it a relation; there should be one at most. */
  public List<AnnotationDeclaration> relations() {
    return annotations.values().stream()
        .filter(annotation -> annotation.kind().isRelation())
        .sorted(Comparator.comparing(AnnotationDeclaration::kind))
        .toList();
  }
}
