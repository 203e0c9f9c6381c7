package dev.kindred.internal.dialect;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;

/**
 * Scale of a column: the number of digits after the decimal point of its numbers, or of the seconds
 * of its times.
 */
public interface ColumnScale {

  /** Scale of a floating point column without a fixed scale. */
  int FLOATING = 31;

  /** Scale on databases whose floating point columns have no fixed scale. */
  ColumnScale STANDARD =
      (columns, column) ->
          isFloating(columns.getColumnType(column)) ? FLOATING : columns.getScale(column);

  /** Returns the scale of a column of a result, from 1. */
  int of(ResultSetMetaData columns, int column) throws SQLException;

  /** Returns whether one of {@link Types} is a floating point number. */
  static boolean isFloating(int type) {
    return type == Types.REAL || type == Types.FLOAT || type == Types.DOUBLE;
  }
}
