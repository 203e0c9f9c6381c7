package dev.kindred.processor.type;

/**
 * Properties of an entity's class that decide whether a mapper can create instances.
 *
 * @param kind the kind of class
 * @param isPrivate whether other classes in its package can't name it
 * @param isPublic whether all classes can name it
 * @param isInner whether an instance needs one of the enclosing class
 * @param isGeneric whether it has type parameters
 * @param constructor the constructor that a mapper calls
 */
public record ClassTraits(
    Kind kind,
    boolean isPrivate,
    boolean isPublic,
    boolean isInner,
    boolean isGeneric,
    MapperConstructor constructor) {

  /** Kind of class. */
  public enum Kind {
    /** Record. */
    RECORD("a record"),
    /** Class that is not abstract. */
    CLASS("a class"),
    /** Abstract class. */
    ABSTRACT_CLASS("an abstract class"),
    /** Interface. */
    INTERFACE("an interface"),
    /** Enum. */
    ENUM("an enum"),
    /** Annotation type. */
    ANNOTATION("an annotation");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** Returns the words for it in messages. */
    public String words() {
      return words;
    }
  }

  /** Returns whether it is a record. */
  public boolean isRecord() {
    return kind == Kind.RECORD;
  }

  /** Returns whether a mapper can create instances. */
  public boolean isConstructible() {
    return !isPrivate && !isInner && (isRecord() || (kind == Kind.CLASS && constructor.isUsable()));
  }
}
