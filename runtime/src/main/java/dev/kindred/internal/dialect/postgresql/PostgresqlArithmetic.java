package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.Arithmetic;
import dev.kindred.spi.type.ColumnKind;
import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Arithmetic of PostgreSQL: a sum of two shorts is a short, and doubles have no remainder. */
final class PostgresqlArithmetic extends Arithmetic {

  @Override
  public Field<?> operand(Field<?> number, ColumnKind kind) {
    return isNarrow(kind) ? number.cast(SQLDataType.INTEGER) : number;
  }

  @Override
  public Field<BigDecimal> remainder(
      Field<BigDecimal> dividend, Field<BigDecimal> divisor, Kinds kinds) {
    return kinds.result() == ColumnKind.DOUBLE
        ? asDouble(dividend.cast(SQLDataType.NUMERIC).modulo(divisor.cast(SQLDataType.NUMERIC)))
            .coerce(SQLDataType.NUMERIC)
        : dividend.modulo(divisor);
  }
}
