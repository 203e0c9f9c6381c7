package dev.kindred.processor.diagnostic;

/** Problem of a table: its columns and constraints, their names, and their former names. */
public enum TableProblem implements Problem {
  /** Two columns of the same name. */
  DUPLICATE_COLUMN("KD049", "\"%s\" and \"%s\" have the same column, \"%s\". %s"),
  /** Two tables of the same name. */
  DUPLICATE_TABLE("KD050", "%s and %s have the same table, \"%s\". Choose another name with %s."),
  /** Name that is too long for some database. */
  NAME_TOO_LONG(
      "KD051",
      "%s is called \"%s\", which has %s bytes: PostgreSQL takes no more than %s. Choose a shorter"
          + " name with %s."),
  /** Constraint on an unknown attribute. */
  UNKNOWN_ATTRIBUTE("KD052", "%s has no attribute \"%s\" with a column.%s"),
  /** Two constraints of the same name. */
  DUPLICATE_CONSTRAINT("KD053", "\"%s\" is the name of %s and of %s. Choose another name with %s."),
  /** Unique constraint that a key or relation implies. */
  REDUNDANT_UNIQUE("KD054", "\"%s\" is unique anyway: it is %s. Leave out %s."),
  /** Attribute that a constraint names twice. */
  REPEATED_ATTRIBUTE("KD063", "\"%s\" is named twice. Leave it out once."),
  /** Attributes of different types in one column. */
  SHARED_COLUMN_TYPE(
      "KD110",
      "\"%s\" and \"%s\" share the column %s, but %s is %s, and \"%s\" is %s. Give both the same"
          + " type and size, or write another column for \"%s\"."),
  /** Optional relation that could not be empty by itself. */
  NO_OWN_COLUMN(
      "KD111",
      "\"%s\" is optional, but shares all of its columns, %s, with other attributes: setting it to"
          + " NULL would change them. Leave out \"optional\", or \"%s\"."),
  /** Column of the key that an attribute outside of it shares. */
  SHARED_KEY_COLUMN(
      "KD112",
      "\"%s\" shares the column %s with \"%s\", which is part of the key. Put @Id on \"%s\" too."),
  /** Generated column in a foreign key that would write it. */
  SHARED_GENERATED_COLUMN(
      "KD113",
      "\"%s\" shares the column %s with \"%s\", whose values are generated. %s, or write another"
          + " column for \"%s\"."),
  /** Default of a relation that would change other attributes. */
  SHARED_SET_DEFAULT(
      "KD114",
      "\"%s\" can't be set to its default where a %s is deleted: that would change \"%s\" as well,"
          + " which shares the column %s. Choose another OnDelete."),
  /** Former name that something has still. */
  OLD_NAME_IN_USE(
      "KD120",
      "\"%s\" can't be the new name of \"%s\": %s. Write the name that is gone, or leave out"
          + " @RenamedFrom."),
  /** Former name of two things. */
  SAME_OLD_NAME(
      "KD121",
      "\"%s\" and \"%s\" can't both be the new name of \"%s\". Leave out @RenamedFrom on one of"
          + " them."),
  /** Former names in SQL that are too few or too many. */
  OLD_NAME_COUNT("KD122", "\"%s\" has %s and %s in SQL. Write %s."),
  /** Former name in Java beside one in SQL. */
  TWO_OLD_NAMES("KD123", "\"%s\" has two old names, in Java and in SQL. Leave out one of them."),
  /** Backfill of a column that needs none, or can't have one. */
  NEEDLESS_BACKFILL("KD124", "\"%s\" has no use for @Backfill: %s. Leave it out."),
  /** Unique attribute of rows of tenants. */
  UNIQUE_AMONG_TENANTS("KD125", "\"%s\" would be unique among all tenants. Write %s, or %s.");

  private final String code;
  private final String template;

  TableProblem(String code, String template) {
    this.code = code;
    this.template = template;
  }

  @Override
  public ProblemMessage message() {
    return new ProblemMessage(code, template);
  }
}
