package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.AttributeAccess;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import dev.kindred.processor.type.UseWarning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Record component or field, as it is written.
 *
 * @param declaredIn the entity's class, or the mapped superclass that has it
 * @param isFound whether the compiler found its type; if not, the compiler reports that
 * @param isHidden whether a part of its type can't be named in the package
 * @param isPublic whether its type can be named in all packages
 * @param warnings the warnings that the use of its type causes
 * @param isNullable whether an annotation named {@code Nullable} is on it or on its type
 * @param hasNullableElements whether such an annotation is on the elements of its array
 * @param enumConstants the constants of the enum that it has a value, or several values of
 * @param converter the converter that its annotation names
 * @param annotations Kindred's annotations on it
 */
public record AttributeDeclaration(
    String name,
    SourceRef source,
    ClassId declaredIn,
    JavaType type,
    boolean isFound,
    boolean isHidden,
    boolean isPublic,
    Set<UseWarning> warnings,
    boolean isNullable,
    boolean hasNullableElements,
    List<String> enumConstants,
    Optional<ConverterDeclaration> converter,
    AttributeAccess access,
    DeclaredAnnotations annotations) {

  /** Copies the set and the list. */
  public AttributeDeclaration {
    warnings = Set.copyOf(warnings);
    enumConstants = List.copyOf(enumConstants);
  }

  /** Returns a copy that is nullable. */
  AttributeDeclaration nullable() {
    return new AttributeDeclaration(
        name,
        source,
        declaredIn,
        type,
        isFound,
        isHidden,
        isPublic,
        warnings,
        true,
        hasNullableElements,
        enumConstants,
        converter,
        access,
        annotations);
  }
}
