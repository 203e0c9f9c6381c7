package dev.kindred.internal.dialect.sqlite;

import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import dev.kindred.spi.type.DelegatingType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Type of decimal numbers and large integers on SQLite. It stores them as integers or doubles,
 * which hold 15 digits exactly (a number with more is refused before it is written); they are bound
 * as texts, and get their scale from the column.
 */
final class DecimalText extends DelegatingType {

  private static final MathContext EXACT = new MathContext(15);

  private final boolean isInteger;

  DecimalText(ColumnKind kind) {
    super(kind);
    this.isInteger = kind == ColumnKind.BIG_INTEGER;
  }

  @Override
  public void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    statement.setString(
        position,
        value instanceof BigInteger integer
            ? integer.toString()
            : ((BigDecimal) value).toPlainString());
  }

  @Override
  public @Nullable Object read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    String text = results.getString(position);
    if (text == null) {
      return null;
    }
    return isInteger ? scaled(text, 0).toBigIntegerExact() : scaled(text, size.scale());
  }

  private static BigDecimal scaled(String text, int scale) {
    BigDecimal value = new BigDecimal(text);
    return value.scale() <= scale
        ? value.setScale(scale)
        : value.round(EXACT).setScale(scale, RoundingMode.HALF_UP);
  }
}
