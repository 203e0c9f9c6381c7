package dev.kindred.internal.dialect;

import dev.kindred.spi.type.ArrayType;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.StoredType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Binding of several values as one array, where the database supports it. Elements are converted
 * like single values.
 */
public final class JdbcArrays {

  private JdbcArrays() {}

  /** Returns whether values of a kind have arrays on every database that has some. */
  public static boolean have(ColumnKind kind) {
    return !kind.isOfArrays() && kind.type().arrayType() != null;
  }

  static void bind(
      PreparedStatement statement, int position, ColumnKind kind, Stream<Object> stored)
      throws SQLException {
    StoredType<Object> type = kind.type();
    ArrayType<Object> array = type.arrayType();
    Connection connection = statement.getConnection();
    statement.setArray(
        position,
        array == null
            ? connection.createArrayOf(kind.name(), stored.map(type::element).toArray())
            : connection.createArrayOf(array.element(), array.of(stored)));
  }
}
