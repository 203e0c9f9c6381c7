package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.ColumnScale;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;

/**
 * Scale of a column from the metadata of MySQL's driver, which has the number of characters for
 * times, and 0 for floating point columns without a fixed scale.
 */
public final class MysqlDriverScale implements ColumnScale {

  private static final int LENGTH_OF_DATE_TIME = "2024-12-31 23:59:59".length();
  private static final int LENGTH_OF_TIME = "-838:59:59".length();

  @Override
  public int of(ResultSetMetaData columns, int column) throws SQLException {
    int scale = columns.getScale(column);
    int type = columns.getColumnType(column);
    return switch (type) {
      case Types.TIMESTAMP -> fraction(columns.getPrecision(column), LENGTH_OF_DATE_TIME);
      case Types.TIME -> fraction(columns.getPrecision(column), LENGTH_OF_TIME);
      default -> ColumnScale.isFloating(type) && scale == 0 ? FLOATING : scale;
    };
  }

  /** Returns the number of digits after the decimal point, which takes one character itself. */
  private static int fraction(int length, int lengthWithout) {
    return Math.max(0, length - lengthWithout - 1);
  }
}
