package dev.kindred.processor.diagnostic;

/** Problem of a many-to-many relation: its join table, or its association entity. */
public enum AssociationProblem implements Problem {
  /** Columns of a join table with the same name. */
  DUPLICATE_JOIN_COLUMN(
      "KD078", "The join table of \"%s\" has two columns called \"%s\". Rename one of them."),
  /** Symmetrical relation between two entities. */
  NOT_SYMMETRICAL(
      "KD037",
      "Only a relation of an entity to itself can be symmetrical, and \"%s\" leads from %s to %s."
          + " Leave out \"symmetrical\"."),
  /** Related name of a symmetrical relation, which has no reverse. */
  SYMMETRICAL_RELATED_NAME(
      "KD038", "\"%s\" is symmetrical, so it has no reverse relation. Leave out \"relatedName\"."),
  /** Table name for the table of an association entity. */
  THROUGH_WITH_TABLE("KD039", "The pairs of \"%s\" are kept in the table of %s. Leave out \"%s\"."),
  /** Two relations by the same attributes of an association entity. */
  THROUGH_TWICE(
      "KD040",
      "\"%s\" and \"%s\" go by the same attributes of %s, so they always hold the same. Leave out"
          + " one of them."),
  /** Attributes of a missing association entity. */
  THROUGH_FIELDS_WITHOUT_THROUGH(
      "KD041",
      "\"throughFields\" names attributes of an association entity. Add \"through = ..\", or leave"
          + " it out."),
  /** Association entity that is no entity. */
  THROUGH_NOT_AN_ENTITY("KD042", "%s holds the pairs of \"%s\", but is no entity. %s"),
  /** Association entity without a relation to one side. */
  THROUGH_LACKS_RELATION("KD043", "%s holds the pairs of \"%s\", but has no @ForeignKey to %s%s."),
  /** Association entity with several relations to one side. */
  THROUGH_AMBIGUOUS(
      "KD044",
      "%s has several relations to %s: %s. Say which ones \"%s\" goes by, with throughFields ="
          + " {\"..\", \"..\"}: first the one to %s, then the one to %s."),
  /** Number of an association entity's attributes other than two. */
  THROUGH_FIELDS_COUNT(
      "KD045",
      "\"throughFields\" names two attributes of %s: first the one that refers to %s, then the one"
          + " that refers to %s."),
  /** Unknown attribute of an association entity. */
  UNKNOWN_THROUGH_FIELD("KD046", "%s has no attribute \"%s\".%s"),
  /** Attribute of an association entity that leads to another entity. */
  THROUGH_FIELD_MISMATCH("KD047", "%s.%s does not refer to %s.%s"),
  /** Association entity of a symmetrical relation that does not reference the primary key. */
  THROUGH_NOT_BY_KEY(
      "KD048",
      "%s.%s refers to %s.%s, but the pairs of \"%s\" are symmetrical, and identified by keys."
          + " Leave out \"references\", or query by the relations of %s, without this"
          + " @ManyToMany."),
  /** Join table that would refer to a view, or to rows without a key. */
  READ_ONLY_PAIRS(
      "KD106", "The pairs of \"%s\" would be kept in a table that refers to %s, which is %s. %s");

  private final String code;
  private final String template;

  AssociationProblem(String code, String template) {
    this.code = code;
    this.template = template;
  }

  @Override
  public ProblemMessage message() {
    return new ProblemMessage(code, template);
  }
}
