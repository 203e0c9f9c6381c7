package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.AcceptedValues;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.ColumnMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** SQLite takes no NUL in texts, no NaN, and dates of years up to 9999. */
final class SqliteValues extends JdbcValues {

  SqliteValues(StoredTypes types) {
    super(types);
  }

  /** SQLite's LIKE and length read a text no further than a NUL, and NaN is NULL to it. */
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
