package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.AcceptedValues;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.ColumnMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Values of PostgreSQL: texts without NUL; its driver reads some days before the year 1 only as
 * texts.
 */
final class PostgresqlValues extends JdbcValues {

  private static final int FIRST_YEAR = -4_712;
  private static final int LAST_YEAR = 294_276;
  private static final int LAST_YEAR_OF_DATE = 5_874_897;

  PostgresqlValues(StoredTypes types) {
    super(types);
  }

  @Override
  protected void check(Object stored) {
    AcceptedValues.requireNoNul(stored, "PostgreSQL");
    if (!AcceptedValues.isOfYear(stored, Year.MAX_VALUE, Year.MIN_VALUE)) { // which are infinity
      AcceptedValues.requireYear(
          stored,
          "PostgreSQL",
          FIRST_YEAR,
          stored instanceof LocalDate ? LAST_YEAR_OF_DATE : LAST_YEAR);
    }
  }

  @Override
  protected @Nullable Object stored(ResultSet results, int position, ColumnMetadata column)
      throws SQLException {
    try {
      return super.stored(results, position, column);
    } catch (DateTimeException e) {
      if (column.type().isArray()) {
        throw e;
      }
      return PostgresqlTimes.beforeYearOne(results.getString(position), column.type().kind());
    }
  }
}
