package dev.kindred.internal.dialect.postgresql;

import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.DelegatingType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Type of JSON on PostgreSQL: a text without a type gets that of the column. */
final class UntypedJson extends DelegatingType {

  UntypedJson(ColumnKind kind) {
    super(kind);
  }

  @Override
  public void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    statement.setObject(position, text(value), Types.OTHER);
  }
}
