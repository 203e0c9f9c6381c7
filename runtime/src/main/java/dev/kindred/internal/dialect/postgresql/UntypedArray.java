package dev.kindred.internal.dialect.postgresql;

import dev.kindred.spi.type.ListType;
import dev.kindred.spi.type.StoredType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.temporal.Temporal;
import java.util.stream.Collectors;

/**
 * Type of arrays on PostgreSQL: a text without a type gets that of the column, whether it is an
 * array of {@code text} or of {@code varchar}, which PostgreSQL does not compare.
 */
final class UntypedArray extends ListType {

  UntypedArray(StoredType<Object> element) {
    super(element);
  }

  @Override
  public void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    String text =
        elements(value).stream()
            .map(UntypedArray::quoted)
            .collect(Collectors.joining(",", "{", "}"));
    statement.setObject(position, text, Types.OTHER);
  }

  private static String quoted(Object element) {
    String text =
        element instanceof Temporal time ? PostgresqlTimes.text(time) : element.toString();
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
