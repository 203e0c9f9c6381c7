package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.UserCodeException;
import dev.kindred.internal.observation.Observation;
import dev.kindred.internal.observation.StatementListeners;
import dev.kindred.internal.sql.SqlStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Runner of statements: listeners hear of each, and what a driver throws is translated. */
record StatementRunner(
    ConnectionAccess connections,
    Transactions transactions,
    JdbcValues values,
    StatementListeners listeners,
    Cancellations cancellations) {

  /** Runs a statement, unless the database does not accept its values. */
  <T extends @Nullable Object> T run(StatementExecution<T> execution) {
    SqlStatement statement = execution.statement();
    values.check(statement.values());
    execution.cancellable(cancellations.current());
    Observation observation = execution.observe(listeners);
    try {
      return translating(execution);
    } catch (Throwable failure) {
      observation.failed(failure);
      throw failure;
    } finally {
      observation.end();
    }
  }

  private <T extends @Nullable Object> T translating(StatementExecution<T> execution) {
    try {
      return execution.isForReplicas()
          ? connections.reading(execution)
          : connections.with(execution);
    } catch (SQLException | RowReadException | UserCodeException e) {
      throw transactions.failure(ErrorTranslator.unwrapped(e), execution.statement().sql());
    }
  }
}
