package dev.kindred.internal.dialect.sqlite;

import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import dev.kindred.spi.type.DelegatingType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Type of values that SQLite stores as texts. */
class ParsedText extends DelegatingType {

  private final Function<String, Object> parsed;

  /** Creates the type of a kind, with the function that parses its texts and throws if it can't. */
  ParsedText(ColumnKind kind, Function<String, Object> parsed) {
    super(kind);
    this.parsed = parsed;
  }

  @Override
  public void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    statement.setString(position, value.toString());
  }

  @Override
  public @Nullable Object read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    String text = results.getString(position);
    try {
      return text == null ? null : parsed.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new UnreadableText(text, e);
    }
  }
}
