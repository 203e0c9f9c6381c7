package dev.kindred.internal.dialect.postgresql;

import dev.kindred.spi.type.ColumnSize;
import dev.kindred.spi.type.StoredType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jooq.DataType;
import org.jspecify.annotations.Nullable;

/** Type of values that are looked for in arrays on PostgreSQL: arrays with this only element. */
final class UntypedMember extends StoredType<Object> {

  private final StoredType<Object> element;
  private final UntypedArray array;

  UntypedMember(StoredType<Object> element) {
    this.element = element;
    this.array = new UntypedArray(element);
  }

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return array.columnType(size);
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return array.columnClasses();
  }

  @Override
  public void check(Object value) {
    element.check(value);
  }

  @Override
  public void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    array.bind(statement, position, List.of(value));
  }

  @Override
  public @Nullable Object read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    return element.read(results, position, size);
  }

  @Override
  public Object parse(String text) {
    return element.parse(text);
  }
}
