package dev.kindred.internal.dialect.mysql;

import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import dev.kindred.spi.type.DelegatingType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Type of UUIDs in InnoDB's tables, which each driver binds and reads as texts. */
final class UuidText extends DelegatingType {

  UuidText() {
    super(ColumnKind.UUID);
  }

  @Override
  public void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    statement.setString(position, value.toString());
  }

  @Override
  public @Nullable Object read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    String text = results.getString(position);
    return text == null ? null : UUID.fromString(text);
  }
}
