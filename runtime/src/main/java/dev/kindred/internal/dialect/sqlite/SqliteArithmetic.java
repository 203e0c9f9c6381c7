package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.Arithmetic;
import dev.kindred.spi.type.ColumnKind;
import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Arithmetic of SQLite: decimals are computed as doubles and rounded to 15 digits. */
final class SqliteArithmetic extends Arithmetic {

  /** Returns the number itself, since a cast to an integer cuts the fraction. */
  @Override
  public Field<?> withoutFraction(Field<?> number) {
    return DSL.field("{0}", SQLDataType.NUMERIC, number);
  }

  /**
   * Rounds a number by printing it. SQLite prints NULL as 0, so NULL is replaced by infinity, whose
   * text becomes NULL again; so the operand, which can be a long chain, is rendered only once.
   */
  @Override
  public Field<BigDecimal> exact(Field<BigDecimal> decimal) {
    return DSL.field(
        "cast(nullif(printf('%.15g', coalesce({0}, 9e999)), 'Inf') as numeric)",
        SQLDataType.NUMERIC, decimal);
  }

  /** Divides doubles, since SQLite would return an integer for decimals without fractions. */
  @Override
  public Field<? extends Number> decimalQuotient(
      Field<BigDecimal> dividend, Field<BigDecimal> divisor) {
    return asDouble(dividend).divide(divisor);
  }

  /** Returns the remainder; SQLite's operator takes integers only. */
  @Override
  public Field<BigDecimal> remainder(
      Field<BigDecimal> dividend, Field<BigDecimal> divisor, Kinds kinds) {
    return kinds.result() == ColumnKind.DECIMAL || kinds.result() == ColumnKind.DOUBLE
        ? DSL.field("mod({0}, {1})", SQLDataType.NUMERIC, dividend, divisor)
        : dividend.modulo(divisor);
  }
}
