package dev.kindred.internal.dialect;

/** Place of the comments of tables and columns in DDL. */
public enum CommentSyntax {
  /** Statements of their own, which there are for views too. */
  STATEMENT,
  /** Clauses of what is created or changed; views have none. */
  CLAUSE,
  /** None: the database keeps no comments. */
  NONE
}
