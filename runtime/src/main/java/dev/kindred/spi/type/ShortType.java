package dev.kindred.spi.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** Type of whole numbers of 16 bits. */
final class ShortType extends IntegerType {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.SMALLINT;
  }

  @Override
  public void bind(PreparedStatement statement, int position, Number value) throws SQLException {
    statement.setInt(position, value.intValue());
  }

  @Override
  public Short read(ResultSet results, int position, ColumnSize size) throws SQLException {
    return results.getShort(position);
  }

  @Override
  public ArrayType<Number> arrayType() {
    return new ArrayType<>("int4", Number::intValue, Integer[]::new);
  }

  @Override
  public Short parse(String text) {
    return Short.valueOf(text);
  }
}
