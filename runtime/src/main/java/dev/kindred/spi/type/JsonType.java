package dev.kindred.spi.type;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jooq.DataType;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Type of JSON. */
final class JsonType extends StoredType<JSON> {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.JSON;
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return Set.of(JSON.class, JSONB.class, String.class, Object.class);
  }

  @Override
  public void bind(PreparedStatement statement, int position, JSON value) throws SQLException {
    statement.setBytes(position, value.data().getBytes(UTF_8));
  }

  @Override
  public @Nullable JSON read(ResultSet results, int position, ColumnSize size) throws SQLException {
    return JSON.jsonOrNull(results.getString(position));
  }

  @Override
  public String text(JSON value) {
    return value.data();
  }

  @Override
  public JSON parse(String text) {
    return JSON.json(text);
  }

  @Override
  public boolean hasLongTexts() {
    return true;
  }
}
