package dev.kindred.internal.dialect;

import dev.kindred.spi.type.ArrayType;
import dev.kindred.spi.type.ColumnKind;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Binding of several values as one array, where the database supports it. Elements are converted
 * like single values.
 */
public final class JdbcArrays {

  private JdbcArrays() {}

  /** Returns whether values of a kind have arrays. */
  public static boolean have(ColumnKind kind) {
    return !kind.isOfArrays() && kind.type().arrayType() != null;
  }

  static void bind(
      PreparedStatement statement, int position, ColumnKind kind, Stream<Object> stored)
      throws SQLException {
    ArrayType<Object> type = Objects.requireNonNull(kind.type().arrayType());
    statement.setArray(
        position, statement.getConnection().createArrayOf(type.element(), type.of(stored)));
  }
}
