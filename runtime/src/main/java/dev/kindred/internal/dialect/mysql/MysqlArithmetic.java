package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.Arithmetic;
import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Arithmetic of MySQL and MariaDB: a quotient of integers is a decimal. */
final class MysqlArithmetic extends Arithmetic {

  /** Casts a number to a double; jOOQ would cast it to a decimal. */
  @Override
  public Field<Double> asDouble(Field<?> number) {
    return DSL.field("cast({0} as double)", SQLDataType.DOUBLE, number);
  }

  @Override
  public Field<?> withoutFraction(Field<?> number) {
    return DSL.field("truncate({0}, 0)", SQLDataType.NUMERIC, number);
  }

  @Override
  public Field<?> integerQuotient(Field<BigDecimal> dividend, Field<BigDecimal> divisor) {
    return DSL.field("({0} div {1})", SQLDataType.NUMERIC, dividend, divisor);
  }
}
