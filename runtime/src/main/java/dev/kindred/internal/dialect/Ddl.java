package dev.kindred.internal.dialect;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;

/** Differences of databases in DDL, except the types of columns. */
public interface Ddl {

  /** Returns whether tables can be in schemas. */
  default boolean hasSchemas() {
    return true;
  }

  /**
   * Returns whether a foreign key can be added to an existing table; if not, its target table may
   * be created later.
   */
  default boolean addsForeignKeys() {
    return true;
  }

  /** Returns whether the database creates an index for each foreign key. */
  boolean indexesForeignKeys();

  /** Returns whether an index can be over some of the rows, and unique among them. */
  default boolean hasPartialIndexes() {
    return false;
  }

  /** Returns whether a generated part of a composite key needs an index of its own. */
  default boolean indexesIdentities() {
    return false;
  }

  /** Returns whether the definition of an identity column declares it as the primary key. */
  default boolean declaresKeysWithIdentities() {
    return false;
  }

  /** Returns whether a computed column can be declared NOT NULL. */
  default boolean constrainsComputedColumns() {
    return true;
  }

  /** Returns the keyword by which a computed column is stored or not; empty for none. */
  default String storage(boolean isStored) {
    return isStored ? " stored" : " virtual";
  }

  /**
   * Returns the clause that makes an index on an array serve the lookups of its elements; empty if
   * there is none.
   */
  default String arrayIndex() {
    return "";
  }

  /**
   * Returns whether foreign keys support {@code ON DELETE SET DEFAULT} with Kindred's semantics.
   */
  boolean setsDefaultOnDelete();

  /**
   * Returns whether the type of a column limits the length of its values; if not, a check
   * constraint does.
   */
  default boolean boundsLengths() {
    return true;
  }

  /** Returns where the comments of tables and columns are. */
  default CommentSyntax comments() {
    return CommentSyntax.STATEMENT;
  }

  /** Returns a comment as the database keeps it. */
  default String storedComment(String comment) {
    return comment;
  }

  /**
   * Returns the query for the schemas in which tables without one are looked up, in their order;
   * empty if there are no schemas.
   */
  default String selectVisibleSchemas() {
    return "select schema()";
  }

  /** Returns which of the catalog's queries read the tables. */
  String catalog();

  /** Returns whether names of tables are the same in upper and lower case, even in quotes. */
  default boolean ignoresCaseOfTables(DatabaseMetaData metadata) throws SQLException {
    return !metadata.supportsMixedCaseQuotedIdentifiers();
  }

  /** Returns whether names of columns are the same in upper and lower case, even in quotes. */
  default boolean ignoresCaseOfColumns(DatabaseMetaData metadata) throws SQLException {
    return !metadata.supportsMixedCaseQuotedIdentifiers();
  }

  /**
   * Returns the query for the database's own name of a type, without its size; empty if there is
   * none.
   */
  default String selectTypeName() {
    return "";
  }

  /** Returns the database's own name of a type, in lower case; the same name if it has no other. */
  default String typeName(String type) {
    return type;
  }

  /** Returns whether the size of a type of this name says little about its values. */
  default boolean ignoresSizeOf(String type) {
    return false;
  }

  /** Returns the statements that change tables. */
  default ColumnAlterations alterations() {
    return ColumnAlterations.STANDARD;
  }

  /** Returns whether {@code DROP TABLE IF EXISTS} is allowed in a schema that does not exist. */
  default boolean dropsInMissingSchemas() {
    return true;
  }

  /**
   * Returns statements that allow dropping referenced tables, without deleting the referencing
   * rows.
   */
  default List<String> beforeDrop() {
    return List.of();
  }

  /** Returns statements that undo {@link #beforeDrop}. */
  default List<String> afterDrop() {
    return List.of();
  }

  /** Returns whether a table, to which others can refer, is dropped with its constraints. */
  default boolean dropsInCascade() {
    return false;
  }
}
