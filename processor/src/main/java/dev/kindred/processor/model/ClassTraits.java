package dev.kindred.processor.model;

/**
 * What kind of class an entity is, and how its mapper can make one.
 *
 * @param kind what it is, as messages name it
 * @param isPrivate whether other classes in its package can't name it
 * @param isPublic whether all classes can
 * @param isInner whether an instance needs one of the class around it
 * @param isGeneric whether it has type parameters
 * @param hasNoArgConstructor whether a constructor without parameters can be called
 * @param hasRivalConstructor whether it is a record with another constructor of as many parameters
 */
public record ClassTraits(
    Kind kind,
    boolean isPrivate,
    boolean isPublic,
    boolean isInner,
    boolean isGeneric,
    boolean hasNoArgConstructor,
    boolean hasRivalConstructor) {

  /** What a class is. */
  public enum Kind {
    /** A record. */
    RECORD("a record"),
    /** A class that is not abstract. */
    CLASS("a class"),
    /** An abstract class. */
    ABSTRACT_CLASS("an abstract class"),
    /** An interface. */
    INTERFACE("an interface"),
    /** An enum. */
    ENUM("an enum"),
    /** An annotation type. */
    ANNOTATION("an annotation");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As messages name it. */
    public String words() {
      return words;
    }
  }

  /** Whether it is a record. */
  public boolean isRecord() {
    return kind == Kind.RECORD;
  }

  /** Whether a mapper can make instances. */
  public boolean isConstructible() {
    return !isPrivate && !isInner && (isRecord() || (kind == Kind.CLASS && hasNoArgConstructor));
  }
}
