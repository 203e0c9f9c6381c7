package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A class that is annotated as an entity, as it is written.
 *
 * @param own whether its generated types are this compilation's to write
 * @param shape what kind of class it is
 * @param annotations those of Kindred's on the class
 * @param attributes what may be stored: a record's components, or a class's fields
 */
public record EntityDeclaration(
    ClassId id,
    SourceRef source,
    boolean own,
    Shape shape,
    Map<ModelAnnotation, AnnotationDeclaration> annotations,
    List<AttributeDeclaration> attributes) {

  /** Copies the collections. */
  public EntityDeclaration {
    annotations = Map.copyOf(annotations);
    attributes = List.copyOf(attributes);
  }

  /** What kind of class a declaration is. */
  public enum Kind {
    /** A record. */
    RECORD,
    /** A class. */
    CLASS,
    /** An interface. */
    INTERFACE,
    /** An enum. */
    ENUM,
    /** An annotation type. */
    ANNOTATION
  }

  /**
   * How a class can be used by another one in its package.
   *
   * @param isAbstract whether it is an abstract class
   * @param isInner whether an instance needs one of the class around it
   * @param isPrivate whether it, or a class around it, is private
   * @param isPublic whether it, and all classes around it, are public
   * @param isGeneric whether it has type parameters
   * @param hasNoArgConstructor whether a constructor without parameters can be called
   * @param hasRivalConstructor whether it is a record with another constructor of as many
   *     parameters
   */
  public record Shape(
      Kind kind,
      boolean isAbstract,
      boolean isInner,
      boolean isPrivate,
      boolean isPublic,
      boolean isGeneric,
      boolean hasNoArgConstructor,
      boolean hasRivalConstructor) {}

  /** The annotation that makes it an entity. */
  public AnnotationDeclaration entity() {
    return Objects.requireNonNull(annotations.get(ModelAnnotation.ENTITY));
  }
}
