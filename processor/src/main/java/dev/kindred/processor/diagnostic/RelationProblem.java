package dev.kindred.processor.diagnostic;

/**
 * Problem of a relation: its handle, its target and columns, its reverse, and what a delete does.
 */
public enum RelationProblem implements Problem {
  /** Handle without a type argument. */
  RAW_HANDLE("KD019", "\"%s\" does not say what it leads to. Write %s<..> with the entity."),
  /** Handle without a relation's annotation. */
  MISSING_RELATION("KD020", "\"%s\" does not say what kind of relation it is. Put %s."),
  /** Relation's annotation on an unsuitable type. */
  MISPLACED_RELATION("KD021", "%s belongs on %s, and \"%s\" is %s. %s"),
  /** Several relations' annotations on one attribute. */
  CONFLICTING_RELATIONS("KD022", "\"%s\" has both %s and %s. It can be only one of them."),
  /** Handle that is declared nullable or optional. */
  NULLABLE_HANDLE("KD024", "A %s is never null itself. Declare \"%s\" as %s."),
  /** Relation to a class that is no entity. */
  NOT_AN_ENTITY("KD025", "\"%s\" leads to %s, which is no entity. %s"),
  /** Relation to an entity of another module without a metamodel class. */
  MISSING_LOOKUPS(
      "KD026",
      "\"%s\" leads to %s of another module, but there is no %s. Compile that module with"
          + " Kindred's processor%s first."),
  /** Reference to an unknown attribute. */
  UNKNOWN_REFERENCE("KD027", "%s has no attribute \"%s\" to refer to.%s"),
  /** Reference to an attribute that is not unique. */
  NOT_UNIQUE_REFERENCE("KD028", "\"%s\" refers to %s.%s, which must be unique%s."),
  /** Single column name for a composite foreign key. */
  COLUMN_OF_COMPOSITE_KEY(
      "KD029", "\"%s\" needs a column for each of %s, so one name is not enough. Write %s = {..}."),
  /** Names of columns that are too few or too many. */
  COLUMN_COUNT(
      "KD076",
      "\"%s\" of \"%s\" has %s, but the key of %s has %s: %s. Write a name for each, in order."),
  /** Name of one column beside those of several. */
  COLUMN_AND_COLUMNS("KD077", "\"%s\" has both \"%s\" and \"%ss\". Leave out one of them."),
  /** SET_NULL on a foreign key that does not accept NULL. */
  SET_NULL_WITHOUT_OPTIONAL(
      "KD030", "\"%s\" can't become empty when its %s is deleted. %s another OnDelete."),
  /** SET_DEFAULT on a foreign key without a default. */
  SET_DEFAULT_WITHOUT_DEFAULT(
      "KD031", "\"%s\" has no default to fall back to. %s another OnDelete."),
  /** Related name that is no Java name. */
  INVALID_RELATED_NAME(
      "KD032",
      "\"%s\" can't be the name of a method. Choose a Java identifier, or \"+\" for no reverse"
          + " relation."),
  /** Related name that is an attribute of the target. */
  RELATED_NAME_IS_ATTRIBUTE(
      "KD033",
      "The reverse relation of \"%s\" is called \"%s\", and %s has an attribute of that name."
          + " Choose another name with relatedName = \"..\"%s."),
  /** Two relations with the same related name. */
  RELATED_NAME_TAKEN(
      "KD034",
      "The reverse relations of \"%s\" and \"%s\" are both called \"%s\". Choose another name for"
          + " one of them with relatedName = \"..\"."),
  /** Reverse relation without a forward relation. */
  UNKNOWN_INVERSE("KD035", "%s has no relation to %s whose relatedName is \"%s\".%s"),
  /** Reverse relation with the wrong handle. */
  INVERSE_MISMATCH("KD036", "\"%s\" is the reverse relation of \"%s\". Declare it as %s."),
  /** Reverse relation to an entity that the package of the target can't name. */
  HIDDEN_REVERSE(
      "KD081",
      "The reverse relation of \"%s\" needs %s, which the package of %s can't name. Make it public,"
          + " or write relatedName = \"+\"."),
  /** Foreign key whose type only the package of its target can name. */
  HIDDEN_KEY(
      "KD082", "\"%s\" refers to %s.%s, whose type its package can't name: %s. Make it public."),
  /** Relation without an on-delete action. */
  MISSING_ON_DELETE(
      "KD060",
      "\"%s\" does not say what happens to it when its %s is deleted. Add onDelete, one of %s."),
  /** Relation to an entity without a key. */
  KEYLESS_TARGET(
      "KD104",
      "\"%s\" leads to %s, whose rows have no key to refer to. Put @Id on what identifies them, or"
          + " leave \"%s\" out."),
  /** On-delete action that would write, or find, what can't be written or found. */
  READ_ONLY_ON_DELETE("KD105", "\"%s\" can't be %s: %s is %s. Choose %s."),
  /** Foreign key with the tenant, to rows that belong to none. */
  TENANT_OF_SHARED("KD126", "\"%s\" refers with the tenant to %s, which has none. %s"),
  /** Relation between rows of tenants of different types. */
  TENANTS_DIFFER(
      "KD135",
      "\"%s\" leads from rows of a tenant of type %s to rows of %s, whose tenant is of type %s, so"
          + " that no tenant's database has both. Declare both with one type, or leave \"%s\""
          + " out.");

  private final String code;
  private final String template;

  RelationProblem(String code, String template) {
    this.code = code;
    this.template = template;
  }

  @Override
  public ProblemMessage message() {
    return new ProblemMessage(code, template);
  }
}
