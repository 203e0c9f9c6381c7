package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.BindValue;
import org.jooq.DSLContext;
import org.jooq.Field;

/** What is the same for all parts of one statement while it is rendered. */
record RenderContext(
    Dialect dialect, DSLContext dsl, ParameterFactory parameters, TableAliases aliases) {

  /** The parameter of a value that stands beside a column, which tells the database its type. */
  Field<?> value(BindValue node) {
    return dialect.casts().besideColumn(parameters.of(node), node.type().kind());
  }

  /** The parameter of a value beside something that is computed. */
  Field<?> computed(BindValue node) {
    return dialect.casts().besideComputed(parameters.of(node), node.type().kind());
  }

  /** The parameter of a value that stands where nothing else tells its type. */
  Field<?> typed(BindValue node) {
    return dialect.casts().alone(parameters.of(node), node.type().kind());
  }

  /** The same number in floating point. */
  Field<Double> asDouble(Field<?> number) {
    return dialect.arithmetic().asDouble(number);
  }
}
