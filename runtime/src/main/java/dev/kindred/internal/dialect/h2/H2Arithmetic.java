package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.Arithmetic;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;
import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Arithmetic of H2: a sum of two bytes is a byte, and a remainder has the type of the divisor. */
final class H2Arithmetic extends Arithmetic {

  private final StoredTypes types;

  H2Arithmetic(StoredTypes types) {
    this.types = types;
  }

  @Override
  public Field<?> operand(Field<?> number, ColumnKind kind) {
    return isNarrow(kind) ? number.cast(SQLDataType.INTEGER) : number;
  }

  @Override
  public Field<BigDecimal> remainder(
      Field<BigDecimal> dividend, Field<BigDecimal> divisor, Kinds kinds) {
    return dividend.modulo(
        kinds.divisor() == kinds.result()
            ? divisor
            : divisor.cast(types.ofValue(kinds.result())).coerce(SQLDataType.NUMERIC));
  }
}
