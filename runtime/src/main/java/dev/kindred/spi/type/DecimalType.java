package dev.kindred.spi.type;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Type of decimal numbers of a fixed precision and scale. */
final class DecimalType extends ExactType {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.DECIMAL(size.precision(), size.scale());
  }

  @Override
  public String limit(ColumnSize size, int mostDigits) {
    return Math.min(size.precision(), mostDigits)
        + " digits, "
        + size.scale()
        + " of them behind the point";
  }

  @Override
  public @Nullable BigDecimal read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    return results.getBigDecimal(position);
  }

  @Override
  public Number normalized(Number value, int scale, int secondDigits) {
    return value instanceof BigDecimal decimal ? decimal.setScale(scale) : value;
  }

  @Override
  public Object identity(Number value) {
    return value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value;
  }

  @Override
  public BigDecimal parse(String text) {
    return number(text);
  }
}
