package dev.kindred.internal.dialect;

import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Conditions that a value is in a list. Most databases sort or hash a long list by themselves, so
 * that the time for it grows with the rows and the values, and not with their product.
 */
public class ListConditions {

  /** Conditions of a database that needs no other form for long lists. */
  public static final ListConditions STANDARD = new ListConditions();

  /** Creates the conditions. */
  protected ListConditions() {}

  /**
   * Returns the condition that a field has the value of an element of a long array: one with more
   * than {@link Limits#comparedValues} elements.
   *
   * @param type the type of the elements
   */
  public <T> Condition in(Field<T> field, Field<?> array, DataType<?> type) {
    throw new IllegalStateException("No array is long.");
  }

  /** Returns the condition that a field is no element of a long array; NULL if it is NULL. */
  public <T> Condition notIn(Field<T> field, Field<?> array, DataType<?> type) {
    throw new IllegalStateException("No array is long.");
  }

  /**
   * Returns an array as a table with one column, {@code element}, for a join.
   *
   * @param type the type of the elements
   */
  public Table<?> table(Field<?> array, DataType<?> type, String alias) {
    throw new IllegalStateException("No array is joined.");
  }
}
