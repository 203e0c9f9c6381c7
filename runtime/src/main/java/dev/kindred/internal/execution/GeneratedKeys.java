package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.spi.ColumnMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reader of the generated keys of new rows. */
record GeneratedKeys(JdbcValues values, ColumnMetadata column) {

  /** Reads the keys of all rows, in their order. */
  List<Object> all(ResultSet keys) throws SQLException {
    List<Object> all = new ArrayList<>();
    while (ResultSets.next(keys)) {
      all.add(Objects.requireNonNull(values.read(keys, 1, column)));
    }
    return all;
  }

  /** Reads the key of the only row. */
  Object first(ResultSet keys) throws SQLException {
    Object key = ResultSets.next(keys) ? values.read(keys, 1, column) : null;
    if (key == null) {
      throw new SQLException("The insert gave no value for " + column.name() + ".");
    }
    return key;
  }
}
