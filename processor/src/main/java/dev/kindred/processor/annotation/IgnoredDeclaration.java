package dev.kindred.processor.annotation;

import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.List;

/** Part of an entity's class that looks as if it were mapped, and is not. */
public sealed interface IgnoredDeclaration {

  /** Returns its place. */
  SourceRef source();

  /** Fields that the entity inherits. */
  record InheritedFields(SourceRef source, ClassId superclass, List<String> fields)
      implements IgnoredDeclaration {
    /** Copies the list. */
    public InheritedFields {
      fields = List.copyOf(fields);
    }
  }

  /** Field of a mapped superclass that a field of the same name hides. */
  record HiddenField(SourceRef source, String field, ClassId superclass)
      implements IgnoredDeclaration {}

  /** Annotation on a mapped superclass that only an entity's class can have. */
  record SuperclassAnnotation(SourceRef source, ModelAnnotation annotation, ClassId superclass)
      implements IgnoredDeclaration {}

  /**
   * Annotation on a field that is not stored.
   *
   * @param modifier the reason, {@code static} or {@code transient}
   */
  record UnstoredField(SourceRef source, ModelAnnotation annotation, String field, String modifier)
      implements IgnoredDeclaration {}

  /**
   * Annotation of JPA.
   *
   * @param annotation the canonical name of its type
   * @param element the class, field or method that has it
   */
  record JpaAnnotation(SourceRef source, ClassId annotation, String element)
      implements IgnoredDeclaration {}

  /** Annotation named {@code Nullable} on the values in an array, and not on the array. */
  record NullableValues(SourceRef source, String attribute, JavaType type)
      implements IgnoredDeclaration {}

  /** Annotation of Lombok, which changes nothing that Kindred sees unless Lombok runs before. */
  record LombokAnnotation(SourceRef source, String simpleName) implements IgnoredDeclaration {}
}
