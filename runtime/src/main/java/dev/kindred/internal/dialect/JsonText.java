package dev.kindred.internal.dialect;

import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.DelegatingType;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Type of JSON on databases that store it as a text. */
public final class JsonText extends DelegatingType {

  /** Creates the type for the kind JSON or JSONB. */
  public JsonText(ColumnKind kind) {
    super(kind);
  }

  @Override
  public void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    statement.setString(position, text(value));
  }

  @Override
  public Object literal(Object value) {
    return text(value);
  }
}
