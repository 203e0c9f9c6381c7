package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import org.jooq.Field;
import org.jooq.Param;

/** Makes the parameters of a statement. */
interface ParameterFactory {

  /** The parameter of a value. */
  Field<Object> of(BindValue value);

  /** The parameter of a LIMIT or an OFFSET: what is more, jOOQ would compute row by row. */
  @SuppressWarnings("unchecked") // a parameter may have no type of jOOQ's, but here it is a number
  default Param<? extends Number> count(BindValue value) {
    return (Param<? extends Number>) (Field<?>) of(value);
  }
}
