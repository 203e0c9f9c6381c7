package dev.kindred.processor.diagnostic;

/** Problem of a value object, or of an attribute that is one. */
public enum ValueObjectProblem implements Problem {
  /** Embedded attribute whose class is no value object. */
  NOT_EMBEDDABLE("KD090", "\"%s\" is @Embedded, but %s is no value object. %s"),
  /** Value object without its annotation. */
  MISSING_EMBEDDED("KD091", "\"%s\" is a value object of class %s. Put @Embedded on it."),
  /** Value object that contains itself. */
  CYCLIC_EMBEDDABLE(
      "KD092",
      "\"%s\" makes %s contain itself: %s. Make one of them an entity, and refer to it with a"
          + " One<..>."),
  /** Annotation that has no meaning inside a value object. */
  NOT_IN_VALUE_OBJECT("KD093", "%s has no meaning on \"%s\", inside the value object %s. %s"),
  /** Value object without attributes. */
  EMPTY_EMBEDDABLE("KD094", "The value object %s has no attributes that are stored. %s"),
  /** Prefix that makes no names of columns. */
  INVALID_PREFIX(
      "KD095",
      "\"%s\" can't be what the columns of \"%s\" start with. Write letters, digits and _, or \"\""
          + " for nothing."),
  /** Value object that is absent where all of its parts are. */
  ABSENT_WITHOUT_PARTS(
      "KD096",
      "\"%s\" may be absent, and so may each part of %s: one with no part at all is read back as"
          + " absent."),
  /** Class that is both an entity and a value object. */
  ENTITY_AND_EMBEDDABLE(
      "KD097",
      "\"%s\" is both @Entity and @Embeddable. Leave out @Entity if it is a part of entities, or"
          + " else @Embeddable."),
  /** Value object that may be absent, with a part that always gets a value. */
  NEVER_ABSENT(
      "KD098",
      "\"%s\" can't be absent: its part \"%s\" gets a value in any case. Leave out %s on it, or the"
          + " part's annotation."),
  /** Class inside a value object that the package of an entity can't name. */
  HIDDEN_PART(
      "KD115",
      "\"%s\" embeds %s, whose attribute \"%s\" needs a class that the package of %s can't name:"
          + " %s. Make it public.");

  private final String code;
  private final String template;

  ValueObjectProblem(String code, String template) {
    this.code = code;
    this.template = template;
  }

  @Override
  public ProblemMessage message() {
    return new ProblemMessage(code, template);
  }
}
