package dev.kindred.spi.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Type of floating point numbers of 64 bits. */
final class DoubleType extends FloatingType {

  @Override
  public void bind(PreparedStatement statement, int position, Number value) throws SQLException {
    statement.setDouble(position, value.doubleValue() + 0.0);
  }

  @Override
  public Double read(ResultSet results, int position, ColumnSize size) throws SQLException {
    return results.getDouble(position);
  }

  @Override
  public Double parse(String text) {
    return Double.valueOf(text);
  }
}
