package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.sql.SqlStatement;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements of one text that run as one, with a row of values each. */
final class StatementBatches {

  /** As many rows of values as are sent at once. */
  private static final int SIZE = 1_024;

  private StatementBatches() {}

  /** Neighbours of one text, in their order. */
  static List<List<SqlStatement>> of(List<SqlStatement> statements) {
    List<List<SqlStatement>> batches = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= statements.size(); to++) {
      if (to == statements.size()
          || to - from == SIZE
          || !statements.get(to).sql().equals(statements.get(from).sql())) {
        batches.add(statements.subList(from, to));
        from = to;
      }
    }
    return batches;
  }

  /** A batch as one statement, for those who hear of it: all values, row after row. */
  static SqlStatement together(List<SqlStatement> batch) {
    List<BindValue> values = batch.stream().flatMap(each -> each.values().stream()).toList();
    return new SqlStatement(batch.get(0).sql(), values);
  }

  /** Runs a batch and answers how many rows each of its statements changed. */
  static int[] execute(PreparedStatement prepared, List<SqlStatement> batch, JdbcValues values)
      throws SQLException {
    for (SqlStatement each : batch) {
      values.bind(prepared, each.values());
      prepared.addBatch();
    }
    try {
      return prepared.executeBatch();
    } catch (BatchUpdateException e) {
      throw reason(e);
    }
  }

  /** Drivers tell it as the next exception, or as the cause. */
  private static SQLException reason(BatchUpdateException e) {
    if (e.getNextException() != null) {
      return e.getNextException();
    }
    return e.getCause() instanceof SQLException cause ? cause : e;
  }
}
