package dev.kindred.spi.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Type of UUIDs. */
final class UuidType extends StoredType<UUID> {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.UUID;
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return Set.of(UUID.class, String.class, Object.class);
  }

  @Override
  public void bind(PreparedStatement statement, int position, UUID value) throws SQLException {
    statement.setObject(position, value);
  }

  @Override
  public @Nullable UUID read(ResultSet results, int position, ColumnSize size) throws SQLException {
    return results.getObject(position, UUID.class);
  }

  @Override
  public ArrayType<UUID> arrayType() {
    return new ArrayType<>("uuid", uuid -> uuid, UUID[]::new);
  }

  @Override
  public UUID parse(String text) {
    return UUID.fromString(text);
  }
}
