package dev.kindred.spi.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** Type of truth values. */
final class BooleanType extends StoredType<Boolean> {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.BOOLEAN;
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return Set.of(Boolean.class, Byte.class, Integer.class, Object.class);
  }

  @Override
  public void bind(PreparedStatement statement, int position, Boolean value) throws SQLException {
    statement.setBoolean(position, value);
  }

  @Override
  public Boolean read(ResultSet results, int position, ColumnSize size) throws SQLException {
    return results.getBoolean(position);
  }

  @Override
  public Boolean parse(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("The value is neither true nor false.");
    }
    return Boolean.valueOf(text);
  }
}
