package dev.kindred.spi.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Type of dates. */
final class DateType extends StoredType<LocalDate> {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.LOCALDATE;
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return Set.of(java.sql.Date.class, LocalDate.class, String.class, Object.class);
  }

  @Override
  public void bind(PreparedStatement statement, int position, LocalDate value) throws SQLException {
    statement.setObject(position, value);
  }

  @Override
  public @Nullable LocalDate read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    return results.getObject(position, LocalDate.class);
  }

  @Override
  public LocalDate parse(String text) {
    return LocalDate.parse(text);
  }
}
