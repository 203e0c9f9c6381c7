package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.AcceptedValues;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.ColumnMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Values of SQLite: texts without NUL, no NaN, and dates of the years 0 to 9999. */
final class SqliteValues extends JdbcValues {

  SqliteValues(StoredTypes types) {
    super(types);
  }

  /**
   * Refuses texts with NUL, where SQLite's LIKE and length stop, NaN, which it stores as NULL, and
   * other years.
   */
  @Override
  protected void check(Object stored) {
    AcceptedValues.requireNoNul(stored, "SQLite");
    AcceptedValues.requireNumber(stored, "SQLite");
    AcceptedValues.requireYear(stored, "SQLite", 0, 9_999);
  }

  @Override
  protected @Nullable Object stored(ResultSet results, int position, ColumnMetadata column)
      throws SQLException {
    try {
      return super.stored(results, position, column);
    } catch (UnreadableText e) {
      throw e.in(column);
    }
  }
}
