package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.AttributeAccess;
import dev.kindred.processor.type.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * Record component or field, as it is written.
 *
 * @param isFound whether the compiler found its type; if not, the compiler reports that
 * @param isNullable whether an annotation named {@code Nullable} is on it or on its type
 * @param enumConstants the constants of its type, if that is an enum or an Optional of one
 * @param converter the converter that its annotation names
 * @param annotations Kindred's annotations on it
 */
public record AttributeDeclaration(
    String name,
    SourceRef source,
    JavaType type,
    boolean isFound,
    boolean isNullable,
    List<String> enumConstants,
    Optional<ConverterDeclaration> converter,
    AttributeAccess access,
    DeclaredAnnotations annotations) {

  /** Copies the list. */
  public AttributeDeclaration {
    enumConstants = List.copyOf(enumConstants);
  }

  /** Returns a copy that is nullable. */
  AttributeDeclaration nullable() {
    return new AttributeDeclaration(
        name, source, type, isFound, true, enumConstants, converter, access, annotations);
  }
}
