package dev.kindred.internal.sql;

import dev.kindred.internal.query.ValueNode;
import org.jooq.Field;

/** Makes the parameters of a statement. */
interface Parameters {

  /** The parameter of a value. */
  Field<Object> of(ValueNode value);
}
