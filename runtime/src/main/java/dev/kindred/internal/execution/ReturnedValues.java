package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.spi.ColumnMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reader of the values that the database gave some columns of new rows. */
record ReturnedValues(JdbcValues values, List<ColumnMetadata> columns) {

  /** Returns the names of the columns. */
  String[] names() {
    return columns.stream().map(ColumnMetadata::name).toArray(String[]::new);
  }

  /** Reads the values of all rows, in their order. */
  List<@Nullable Object[]> read(ResultSet rows) throws SQLException {
    List<@Nullable Object[]> all = new ArrayList<>();
    while (ResultSets.next(rows)) {
      all.add(row(rows));
    }
    return all;
  }

  private @Nullable Object[] row(ResultSet rows) throws SQLException {
    @Nullable Object[] row = new Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      ColumnMetadata column = columns.get(i);
      row[i] = values.read(rows, i + 1, column);
      if (row[i] == null && column.key()) {
        throw new SQLException("The insert gave no value for " + column.name() + ".");
      }
    }
    return row;
  }
}
