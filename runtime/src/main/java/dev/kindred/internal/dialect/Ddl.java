package dev.kindred.internal.dialect;

import java.util.List;
import org.jooq.DropTableStep;
import org.jooq.Query;

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

  /**
   * Returns the query for the schemas in which tables without one are looked up, in their order;
   * empty if there are no schemas.
   */
  default String selectVisibleSchemas() {
    return "select schema()";
  }

  /** Returns whether jOOQ finds all unique constraints of the tables. */
  default boolean tellsUniqueConstraints() {
    return true;
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

  /** Returns the statement that drops a table, to which others can refer. */
  default Query drop(DropTableStep drop) {
    return drop;
  }
}
