package dev.kindred.internal.dialect;

import org.jooq.Condition;
import org.jooq.Field;

/** Functions of arrays, on the databases that have arrays. */
public interface ArrayFunctions {

  /**
   * Returns the condition that an array has a bound value as an element, which is bound as {@link
   * StoredTypes#memberOf} says; NULL or false if the array is NULL.
   */
  Condition containsMember(Field<?> array, Field<?> member);

  /**
   * Returns the condition that an array has the value of an expression as an element; NULL or false
   * if either is NULL.
   */
  Condition contains(Field<?> array, Field<?> element);

  /**
   * Returns the condition that an array has all elements of a bound array, which has some.
   *
   * @param alias a name for a derived table that the statement does not use
   */
  Condition containsAll(Field<?> array, Field<?> elements, String alias);

  /**
   * Returns the condition that an array has an element of a bound array.
   *
   * @param alias a name for a derived table that the statement does not use
   */
  Condition overlaps(Field<?> array, Field<?> elements, String alias);
}
