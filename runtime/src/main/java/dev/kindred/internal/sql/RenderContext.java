package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.BindValue;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;

/** Context in which all parts of one statement are rendered. */
record RenderContext(
    Dialect dialect, DSLContext dsl, ParameterFactory parameters, TableAliases aliases) {

  /** Creates the parameter of a value next to a column, from which the database infers its type. */
  Field<?> value(BindValue node) {
    return dialect.casts().besideColumn(parameters.of(node), node.type().kind());
  }

  /** Creates the parameter of a value next to a computed expression. */
  Field<?> computed(BindValue node) {
    return dialect.casts().besideComputed(parameters.of(node), node.type().kind());
  }

  /** Creates the parameter of a value whose type the database can't infer. */
  Field<?> typed(BindValue node) {
    Field<Object> parameter = parameters.of(node);
    return dialect.casts().castsToDatabaseType(node.type())
        ? parameter
        : dialect.casts().alone(parameter, node.type());
  }

  /** Returns the SQL type of a value. */
  DataType<?> typeOf(BindValue node) {
    return dialect.types().ofValue(node.type());
  }

  /** Converts a number to floating point. */
  Field<Double> asDouble(Field<?> number) {
    return dialect.arithmetic().asDouble(number);
  }
}
