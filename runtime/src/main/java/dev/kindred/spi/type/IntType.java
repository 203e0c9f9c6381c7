package dev.kindred.spi.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** Type of whole numbers of 32 bits. */
final class IntType extends IntegerType {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.INTEGER;
  }

  @Override
  public void bind(PreparedStatement statement, int position, Number value) throws SQLException {
    statement.setInt(position, value.intValue());
  }

  @Override
  public Integer read(ResultSet results, int position, ColumnSize size) throws SQLException {
    return results.getInt(position);
  }

  @Override
  public ArrayType<Number> arrayType() {
    return new ArrayType<>("int4", Number::intValue, Integer[]::new);
  }

  @Override
  public Integer parse(String text) {
    return Integer.valueOf(text);
  }
}
