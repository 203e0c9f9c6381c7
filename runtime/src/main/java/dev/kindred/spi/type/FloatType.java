package dev.kindred.spi.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Type of floating point numbers of 32 bits. */
final class FloatType extends FloatingType {

  @Override
  public void bind(PreparedStatement statement, int position, Number value) throws SQLException {
    statement.setDouble(position, single(value) + 0.0);
  }

  /**
   * Rounds a number to a {@code float}, unless it would become infinite: lookups may compare with
   * any number.
   */
  private static double single(Number value) {
    float nearest = value.floatValue();
    return Float.isInfinite(nearest) ? value.doubleValue() : nearest;
  }

  @Override
  public Float read(ResultSet results, int position, ColumnSize size) throws SQLException {
    return (float) results.getDouble(position);
  }

  @Override
  public Float parse(String text) {
    return Float.valueOf(text);
  }
}
