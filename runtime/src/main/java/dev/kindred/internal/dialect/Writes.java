package dev.kindred.internal.dialect;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.UpdateConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Statements with which a database changes rows. */
public interface Writes {

  /**
   * Returns whether an insert of several rows, or one that returns more than a generated key, has a
   * RETURNING clause; if not, the driver returns the values.
   */
  boolean returnsRows();

  /** Returns whether an insert can return more than a generated key. */
  default boolean returnsGivenValues() {
    return true;
  }

  /** Returns whether the database can generate a part of a composite key. */
  default boolean generatesPartsOfKeys() {
    return true;
  }

  /** Returns the value that makes the database generate a key in a row without other values. */
  default Field<?> generatedKey() {
    return DSL.default_();
  }

  /** Returns a statement that inserts rows, or updates existing ones. */
  Query upsert(NewRows rows);

  /** Returns the form of an upsert. */
  UpsertForm upsertForm();

  /**
   * Returns the SQL type to which an upsert casts a new value of a column, where it has a MERGE;
   * null if jOOQ alone knows it.
   */
  default @Nullable String mergedType(ColumnMetadata column) {
    return null;
  }

  /**
   * Returns whether an upsert waits for other transactions that insert the same row, instead of
   * failing.
   */
  boolean upsertsWaitForOthers();

  /**
   * Returns the end of an insert that locks an existing row with the same key exclusively; it is
   * empty where each insert does. After failed inserts that share a lock, none of them could change
   * the row.
   *
   * @param names the names in the SQL
   */
  default String lockingClause(EntityMetadata<?> root, SqlIdentifiers names) {
    return "";
  }

  /** Returns whether an update names the columns that it assigns with their table. */
  default boolean qualifiesAssignedColumns() {
    return false;
  }

  /**
   * Returns whether an update assigns its columns one after the other, so that an expression reads
   * new values of columns before it.
   */
  default boolean assignsInTurn() {
    return false;
  }

  /** Returns an update of rows that are joined with another table. */
  default UpdateConditionStep<?> update(JoinedUpdate joined) {
    return joined.withFrom();
  }

  /** Returns the SQL of an update or delete whose subqueries can read the table that it changes. */
  default String readingItself(String sql) {
    return sql;
  }

  /**
   * Returns whether a row can be deleted that refers to itself by a foreign key without an action.
   */
  default boolean deletesSelfReferencingRows() {
    return true;
  }
}
