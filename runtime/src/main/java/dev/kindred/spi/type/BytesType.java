package dev.kindred.spi.type;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Set;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Type of binary values of a limited length. */
final class BytesType extends StoredType<byte[]> {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.VARBINARY(size.length());
  }

  @Override
  public DataType<?> valueType() {
    return SQLDataType.VARBINARY;
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return Set.of(byte[].class, Object.class);
  }

  @Override
  public void bind(PreparedStatement statement, int position, byte[] value) throws SQLException {
    statement.setBytes(position, value);
  }

  @Override
  public byte @Nullable [] read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    return results.getBytes(position);
  }

  @Override
  public Object identity(byte[] value) {
    return ByteBuffer.wrap(value);
  }

  @Override
  public String text(byte[] value) {
    return Base64.getEncoder().encodeToString(value);
  }

  @Override
  public byte[] parse(String text) {
    return Base64.getDecoder().decode(text);
  }

  @Override
  public boolean hasLongTexts() {
    return true;
  }
}
