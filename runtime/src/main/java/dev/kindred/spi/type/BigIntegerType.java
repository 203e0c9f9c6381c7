package dev.kindred.spi.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Type of whole numbers of a fixed precision. */
final class BigIntegerType extends ExactType {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.DECIMAL_INTEGER.precision(size.precision());
  }

  @Override
  public String limit(ColumnSize size, int mostDigits) {
    return Math.min(size.precision(), mostDigits) + " digits";
  }

  @Override
  public @Nullable BigInteger read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    BigDecimal value = results.getBigDecimal(position);
    return value == null ? null : value.toBigIntegerExact();
  }

  @Override
  public BigInteger parse(String text) {
    return number(text).toBigIntegerExact();
  }
}
