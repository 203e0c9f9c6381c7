package dev.kindred.spi.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** Type of whole numbers of 64 bits. */
final class LongType extends IntegerType {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.BIGINT;
  }

  @Override
  public void bind(PreparedStatement statement, int position, Number value) throws SQLException {
    statement.setLong(position, value.longValue());
  }

  @Override
  public Long read(ResultSet results, int position, ColumnSize size) throws SQLException {
    return results.getLong(position);
  }

  @Override
  public ArrayType<Number> arrayType() {
    return new ArrayType<>("int8", Number::longValue, Long[]::new);
  }

  @Override
  public Long parse(String text) {
    return Long.valueOf(text);
  }
}
