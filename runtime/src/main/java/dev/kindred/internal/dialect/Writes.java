package dev.kindred.internal.dialect;

import dev.kindred.spi.EntityMetadata;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** How a database changes rows. */
public interface Writes {

  /**
   * Whether an insert of several rows returns the generated values as its result; where it does
   * not, the driver returns them all.
   */
  boolean returnsRows();

  /** Returns what makes the database generate a key, in a row that has nothing else. */
  default Field<?> generatedKey() {
    return DSL.default_();
  }

  /** Returns a statement that inserts rows, or changes those that are there. */
  Query upsert(NewRows rows);

  /**
   * Whether an upsert can name the columns in which a row is the same; where it can't, a row with
   * the same values in any unique columns is taken.
   */
  boolean upsertsByKey();

  /** Whether an upsert waits for others that insert the same row, instead of being refused. */
  boolean upsertsWaitForOthers();

  /**
   * Returns an insert that, where a row is in its way, locks this as an update would: where a
   * refused insert shares its lock with others, none of them could go on to change the row.
   */
  default Query lockingInsert(InsertSetMoreStep<?> insert, EntityMetadata<?> root) {
    return insert;
  }

  /**
   * Whether an update assigns one column after the other, so that an expression reads what was just
   * assigned.
   */
  default boolean assignsInTurn() {
    return false;
  }

  /** Returns an update or a delete whose subqueries may read the table that it changes. */
  default String readingItself(String sql) {
    return sql;
  }

  /** Whether a row can be deleted that refers to itself by a foreign key without an action. */
  default boolean deletesSelfReferencingRows() {
    return true;
  }
}
