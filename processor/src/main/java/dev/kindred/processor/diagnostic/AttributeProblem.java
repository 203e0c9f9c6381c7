package dev.kindred.processor.diagnostic;

/** Problem of an attribute: its type, where its values come from, and its annotations. */
public enum AttributeProblem implements Problem {
  /** Primary key whose type can't be generated. */
  NOT_GENERATED(
      "KD011",
      "A key of type %s can't be generated. Only Long, Integer and UUID can: leave out"
          + " \"generated\"."),
  /** Version or timestamp of an unsuitable type. */
  UNFIT_GENERATION("KD012", "%s can't keep \"%s\", whose type is %s. Declare it as %s."),
  /** Attribute with two sources of its values. */
  CONFLICTING_GENERATION(
      "KD013", "\"%s\" has both %s and %s. Only one of them can give it its values: leave out %s."),
  /** Nullable attribute of a primitive type. */
  NULLABLE_PRIMITIVE(
      "KD015", "\"%s\" can't be null: its type is %s. Declare it as %s, or as Optional<%s>."),
  /** Attribute type that no column can have. */
  UNSUPPORTED_TYPE("KD016", "\"%s\" can't be stored: its type is %s. %s"),
  /** Array of elements that no array can have. */
  UNSUPPORTED_ELEMENTS("KD086", "\"%s\" can't be stored: no array has %s as elements. %s"),
  /** Array whose elements may be null. */
  NULLABLE_ELEMENTS("KD087", "\"%s\" is an array, whose elements are never null. %s"),
  /** Array in a key or a unique constraint. */
  ARRAY_IN_KEY("KD088", "\"%s\" is an array, which can't be %s. %s, or use another attribute."),
  /** Type of arrays where that of their elements belongs. */
  ARRAY_TYPE("KD108", "The \"type\" of \"%s\" is that of its elements, not %s. Write \"%s\"."),
  /** Attribute type that the package of the entity can't name. */
  HIDDEN_TYPE(
      "KD070",
      "\"%s\" has a type that its package can't name: %s. Leave out \"private\", or make it public"
          + " if it is in another package."),
  /** Converter that does not convert the attribute's type. */
  CONVERTER_MISMATCH("KD017", "%s %s"),
  /** Default that is no value of its column. */
  BAD_DEFAULT("KD018", "\"%s\" is no default for \"%s\". %s"),
  /** Annotation without an effect on its attribute. */
  MISPLACED_ANNOTATION("KD023", "%s has no meaning on \"%s\". %s"),
  /** Check on a key that the database generates. */
  CHECKED_IDENTITY(
      "KD084", "The database generates \"%s\", so MariaDB refuses checks on it. Leave out @Check."),
  /** Annotation without the value that it needs. */
  MISSING_VALUE("KD061", "%s on \"%s\" has no value. Write %s."),
  /** Annotation with several values where it takes one. */
  SEVERAL_VALUES("KD062", "%s of \"%s\" takes one value, and has %s. Leave out the others."),
  /** Size that a column can't have. */
  INVALID_SIZE("KD064", "The %s of \"%s\" is %s. %s"),
  /** Annotation of JPA. */
  JPA_ANNOTATION("KD067", "@%s has no effect on \"%s\": it belongs to JPA. %s"),
  /** Nullable values in an array. */
  NULLABLE_VALUES("KD068", "@Nullable %s says that the values in \"%s\" can be null. Write %s."),
  /** Default that is a value and an expression. */
  TWO_DEFAULTS(
      "KD100", "\"%s\" has two defaults, a value and an expression in SQL. Leave out one of them."),
  /** Default of the database on an attribute that always has a value. */
  DEFAULT_OF_PRIMITIVE(
      "KD101",
      "\"%s\" is never null, so the database's default would not be used: its type is %s. Declare"
          + " it as %s."),
  /** Read-only column that Kindred gives its values. */
  READ_ONLY_VALUE(
      "KD102", "\"%s\" has %s, which writes its column. Leave out \"readOnly\", or %s."),
  /** Comment that is longer than a database takes. */
  COMMENT_TOO_LONG(
      "KD116",
      "The comment on \"%s\" has %d characters; MariaDB takes %d of %s. Shorten it, or write the"
          + " rest in Javadoc.");

  private final String code;
  private final String template;

  AttributeProblem(String code, String template) {
    this.code = code;
    this.template = template;
  }

  @Override
  public ProblemMessage message() {
    return new ProblemMessage(code, template);
  }
}
