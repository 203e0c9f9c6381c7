package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.UserCodeException;
import dev.kindred.internal.sql.SqlStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Runner of statements: listeners hear of each, and what a driver throws is translated. */
record StatementRunner(
    ConnectionAccess connections,
    Transactions transactions,
    JdbcValues values,
    StatementListeners listeners) {

  /** Runs a statement, unless the database does not accept its values. */
  <T extends @Nullable Object> T run(StatementExecution<T> execution) {
    SqlStatement statement = execution.statement();
    values.check(statement.values());
    long startedAt = listeners.start();
    try {
      return connections.with(execution);
    } catch (SQLException | RowReadException | UserCodeException e) {
      throw transactions.failure(ErrorTranslator.unwrapped(e), statement.sql());
    } finally {
      listeners.executed(statement, startedAt);
    }
  }
}
