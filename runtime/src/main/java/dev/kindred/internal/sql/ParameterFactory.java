package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import org.jooq.Field;
import org.jooq.Param;

/** Factory for the parameters of a statement. */
interface ParameterFactory {

  /** Creates the parameter of a value. */
  Field<Object> of(BindValue value);

  /**
   * Creates the parameter of a LIMIT or OFFSET. It is a {@link Param}, since jOOQ replaces the
   * clause by row numbers for other expressions.
   */
  @SuppressWarnings("unchecked") // a parameter may have no jOOQ type, but here it is a number
  default Param<? extends Number> count(BindValue value) {
    return (Param<? extends Number>) (Field<?>) of(value);
  }
}
