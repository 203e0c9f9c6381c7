package dev.kindred.internal.dialect;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
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
   * Returns the condition that fields have the values of the elements of as many arrays that stand
   * at one position.
   *
   * @param types the types of the elements
   */
  public Condition in(List<Field<?>> fields, List<Field<?>> arrays, List<DataType<?>> types) {
    throw new IllegalStateException("No arrays of columns are bound.");
  }

  /**
   * Returns arrays as a table with one column for each, for a join.
   *
   * @param types the types of the elements
   * @param columns the names of the columns
   */
  public Table<?> table(
      List<Field<?>> arrays, List<DataType<?>> types, String alias, List<Name> columns) {
    throw new IllegalStateException("No array is joined.");
  }
}
