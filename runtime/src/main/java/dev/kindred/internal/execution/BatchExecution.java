package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.observation.ExecutedStatement;
import dev.kindred.internal.observation.Observation;
import dev.kindred.internal.observation.StatementListeners;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.sql.SqlStatement;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Execution of several statements of one text as a batch, with a row of values each. */
final class BatchExecution extends StatementExecution<int[]> {

  /** Maximum number of rows of values that are sent at once. */
  private static final int SIZE = 1_024;

  private final List<SqlStatement> batch;

  private BatchExecution(List<SqlStatement> batch, JdbcValues values) {
    super(together(batch), values);
    this.batch = batch;
  }

  /** Returns the executions of statements: of neighbours with the same text as one batch. */
  static List<BatchExecution> of(List<SqlStatement> statements, JdbcValues values) {
    List<BatchExecution> batches = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= statements.size(); to++) {
      if (to == statements.size()
          || to - from == SIZE
          || !statements.get(to).sql().equals(statements.get(from).sql())) {
        batches.add(new BatchExecution(statements.subList(from, to), values));
        from = to;
      }
    }
    return batches;
  }

  /** Returns a batch as one statement, for listeners: with all values, row after row. */
  private static SqlStatement together(List<SqlStatement> batch) {
    List<BindValue> values = batch.stream().flatMap(each -> each.values().stream()).toList();
    return new SqlStatement(batch.get(0).sql(), values, batch.get(0).entity());
  }

  /** Observes the first statement, with the values of all. */
  @Override
  Observation observed(StatementListeners listeners) {
    return listeners.observe(
        () -> batch.get(0), () -> ExecutedStatement.plain(statement().values()));
  }

  @Override
  void bind(PreparedStatement prepared) throws SQLException {
    for (SqlStatement each : batch) {
      values.bind(prepared, each.values());
      prepared.addBatch();
    }
  }

  /** Returns the number of rows that each statement changed. */
  @Override
  int[] run(PreparedStatement prepared) throws SQLException {
    try {
      int[] changed = prepared.executeBatch();
      observation.add(IntStream.of(changed).filter(rows -> rows > 0).sum());
      return changed;
    } catch (BatchUpdateException e) {
      throw reason(e);
    }
  }

  /** Returns why a batch failed: drivers set it as the next exception, or as the cause. */
  private static SQLException reason(BatchUpdateException e) {
    if (e.getNextException() != null) {
      return e.getNextException();
    }
    return e.getCause() instanceof SQLException cause ? cause : e;
  }
}
