package dev.kindred.internal.dialect;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;

/** How many digits behind the point a column has, of its numbers or of the seconds of its times. */
public interface ColumnScale {

  /** The scale of a floating point number, whose point is not fixed. */
  int FLOATING = 31;

  /** The scale where no floating point number has a fixed point. */
  ColumnScale STANDARD =
      (columns, column) ->
          isFloating(columns.getColumnType(column)) ? FLOATING : columns.getScale(column);

  /** Returns the scale of a column of a result, from 1. */
  int of(ResultSetMetaData columns, int column) throws SQLException;

  /** Whether one of {@link Types} is a floating point number. */
  static boolean isFloating(int type) {
    return type == Types.REAL || type == Types.FLOAT || type == Types.DOUBLE;
  }
}
