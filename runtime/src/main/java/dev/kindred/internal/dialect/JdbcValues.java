package dev.kindred.internal.dialect;

import dev.kindred.error.MissingValueException;
import dev.kindred.internal.query.BindArray;
import dev.kindred.internal.query.BindValue;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.type.ColumnKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Binding of values to statements and reading of values from results, by the types of a database.
 */
public class JdbcValues {

  private final StoredTypes types;

  /** Creates the access to values for a database with these types. */
  public JdbcValues(StoredTypes types) {
    this.types = types;
  }

  /** Binds all values, the first one to the first parameter. */
  public final void bind(PreparedStatement statement, List<BindValue> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      bind(statement, i + 1, values.get(i));
    }
  }

  private void bind(PreparedStatement statement, int position, BindValue node) throws SQLException {
    if (node.value() == null) {
      statement.setNull(position, Types.NULL);
    } else if (node.value() instanceof BindArray array) {
      JdbcArrays.bind(statement, position, node.type().kind(), stored(array));
    } else {
      types.of(node.type()).bind(statement, position, bound(node));
    }
  }

  /** Refuses a value that would be stored or compared as another one, before any SQL runs. */
  public final void check(List<BindValue> values) {
    for (int i = 0; i < values.size(); i++) {
      BindValue node = values.get(i);
      if (node.value() instanceof BindArray array) {
        array.elements().forEach(this::check);
      } else if (node.value() != null) {
        check(node);
      }
    }
  }

  private void check(BindValue node) {
    Object stored = stored(node);
    types.of(node.type()).check(stored);
    if (node.type().isArray()) {
      ((List<?>) stored).forEach(this::check);
    } else {
      check(stored);
    }
  }

  /** Refuses a value that this database would store or compare as another one. */
  protected void check(Object stored) {}

  private static Stream<Object> stored(BindArray array) {
    return array.elements().stream().map(JdbcValues::bound);
  }

  /** Returns the stored value; wraps an exception of its converter, since a statement is open. */
  private static Object bound(BindValue node) {
    try {
      return stored(node);
    } catch (RuntimeException | Error thrown) {
      throw new UserCodeException(thrown);
    }
  }

  private static Object stored(BindValue node) {
    Object stored = stored(node.type(), Objects.requireNonNull(node.value()));
    if (stored == null) {
      throw AcceptedValues.storedAsNull(node);
    }
    return stored;
  }

  @SuppressWarnings("unchecked") // a value node's value is of its type, or a number near to it
  private static <T> @Nullable Object stored(ColumnType<T> type, Object value) {
    return type.toStored((T) value);
  }

  /** Returns whether the database stores a kind's values as the SQL standard says. */
  public final boolean isStandard(ColumnKind kind) {
    return types.of(kind) == kind.type();
  }

  /** Returns the Java value of a column; null for SQL NULL. */
  public final @Nullable Object read(ResultSet results, int position, ColumnMetadata column)
      throws SQLException {
    Object stored = stored(results, position, column);
    return stored == null || (column.nullable() && results.wasNull())
        ? null
        : required(column, stored);
  }

  /**
   * Returns the attribute's value; refuses null, which a converter can return, for a required
   * attribute.
   */
  private static @Nullable Object required(ColumnMetadata column, Object stored) {
    Object value = value(column, stored);
    if (value == null && !column.nullable()) {
      throw new MissingValueException(
          "A row has no value for "
              + column.attribute()
              + ", which is required: its converter reads "
              + stored
              + " as null.");
    }
    return value;
  }

  /** Returns the attribute's value; refuses an array with NULL, which no attribute can hold. */
  private static @Nullable Object value(ColumnMetadata column, Object stored) {
    if (column.type().isArray() && ((List<?>) stored).contains(null)) {
      throw new MissingValueException(
          "A row has NULL as an element of the array "
              + column.attribute()
              + ", which no list or array of an entity has. Remove it in the database.");
    }
    return column.type().fromStored(stored);
  }

  /**
   * Returns the Java value of a column, or null also for a required attribute, since a path can
   * lead to no row.
   */
  public final @Nullable Object readNullable(ResultSet results, int position, ColumnMetadata column)
      throws SQLException {
    Object stored = stored(results, position, column);
    return stored == null || results.wasNull() ? null : value(column, stored);
  }

  /** Returns the stored value of a column; null or any value for SQL NULL. */
  protected @Nullable Object stored(ResultSet results, int position, ColumnMetadata column)
      throws SQLException {
    return types.of(column.type()).read(results, position, column.size());
  }
}
