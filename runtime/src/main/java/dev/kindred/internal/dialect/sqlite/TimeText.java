package dev.kindred.internal.dialect.sqlite;

import dev.kindred.spi.type.ColumnKind;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;

/** Type of times on SQLite: texts that sort like the times. See {@link SqliteTimes}. */
final class TimeText extends ParsedText {

  TimeText(ColumnKind kind, Function<String, Object> parsed) {
    super(kind, parsed);
  }

  @Override
  public void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    statement.setString(position, SqliteTimes.text(value));
  }

  @Override
  public Object literal(Object value) {
    return SqliteTimes.text(value);
  }
}
