package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.List;

/** Reason why an attribute can't be mapped to a column or a relation. */
public sealed interface AttributeDefect {

  /** Type that the compiler did not find, and reports. */
  record UnknownType() implements AttributeDefect {}

  /**
   * Type that no column can have.
   *
   * @param advice the types to use instead
   */
  record UnsupportedType(Phrase advice) implements AttributeDefect {}

  /**
   * Array of elements that no array can have.
   *
   * @param elements what it has as elements
   * @param advice what to write instead
   */
  record UnsupportedElements(Phrase elements, Phrase advice) implements AttributeDefect {}

  /** Array whose elements may be null, as its type says. */
  record NullableElements() implements AttributeDefect {}

  /** Type that generated code can't name, since it is private or hidden in another package. */
  record HiddenType() implements AttributeDefect {}

  /**
   * Converter that does not convert the attribute's type to that of a column.
   *
   * @param mistake the reason, as a predicate of the converter
   */
  record UnsuitableConverter(ClassId converter, Phrase mistake) implements AttributeDefect {}

  /** Type of a value object that is none. */
  record NotEmbeddable(JavaType type) implements AttributeDefect {}

  /**
   * Value object that contains itself.
   *
   * @param cycle the classes that contain each other, from that of the attribute on
   */
  record CyclicEmbeddable(List<ClassId> cycle) implements AttributeDefect {
    /** Copies the list. */
    public CyclicEmbeddable {
      cycle = List.copyOf(cycle);
    }
  }

  /** Value object with parts that the package of its entity can't name. */
  record HiddenParts(List<Part> parts) implements AttributeDefect {
    /** Copies the list. */
    public HiddenParts {
      parts = List.copyOf(parts);
    }

    /** Attribute of a value object, with the class that is hidden. */
    public record Part(ClassId embeddable, String attribute, JavaType hidden) {}
  }

  /** Relation without a foreign key inside a value object. */
  record RelationOfEntities() implements AttributeDefect {}

  /** Converter that is missing, or that the compiler did not find. */
  record MissingConverter() implements AttributeDefect {}

  /**
   * Declared reverse relation without a forward relation of the same name and multiplicity.
   *
   * @param isToMany whether the attribute is a {@code Many}
   */
  record UnmatchedReverse(ClassId target, boolean isToMany) implements AttributeDefect {}

  /** Annotation and type that do not declare a relation together. */
  enum InvalidRelation implements AttributeDefect {
    /** Several annotations that declare relations. */
    CONFLICTING_ANNOTATIONS,
    /** Handle that is optional or nullable. */
    NULLABLE_HANDLE,
    /** Handle without an annotation. */
    MISSING_ANNOTATION,
    /** Annotation on another type than it needs. */
    MISPLACED_ANNOTATION,
    /** Handle without a type argument. */
    RAW_HANDLE,
    /** Target that is no entity. */
    NOT_AN_ENTITY,
    /** Target that has no key. */
    KEYLESS_TARGET,
    /** Target in another module without a metamodel class. */
    MISSING_METAMODEL
  }
}
