package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.observation.Observation;
import dev.kindred.internal.observation.StatementListeners;
import dev.kindred.internal.sql.SqlStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Execution of a statement on a connection: prepares it, binds its values, runs and closes it. */
abstract class StatementExecution<T extends @Nullable Object> implements ConnectionAccess.Use<T> {

  final JdbcValues values;
  Observation observation = Observation.NONE;
  private @Nullable Cancellation cancellation;
  private final SqlStatement statement;

  StatementExecution(SqlStatement statement, JdbcValues values) {
    this.statement = statement;
    this.values = values;
  }

  /** Returns the statement, with all values that are bound. */
  final SqlStatement statement() {
    return statement;
  }

  /** Lets another thread cancel this execution, unless it is null. */
  final void cancellable(@Nullable Cancellation other) {
    cancellation = other;
  }

  /** Begins to observe this execution. */
  final Observation observe(StatementListeners listeners) {
    observation = observed(listeners);
    return observation;
  }

  Observation observed(StatementListeners listeners) {
    return listeners.observe(statement);
  }

  /** Closes the statement, and its results with it, unless the driver can't be trusted any more. */
  @Override
  public final T on(Connection connection) throws SQLException {
    observation.resume();
    try {
      return runOn(connection);
    } finally {
      observation.pause();
    }
  }

  private T runOn(Connection connection) throws SQLException {
    PreparedStatement prepared = prepare(connection, statement.sql());
    T result;
    try {
      bind(prepared);
      Cancellation by = cancellation;
      result = by == null ? run(prepared) : run(prepared, by);
    } catch (Throwable failure) {
      if (!DriverFault.isIn(failure)) {
        ErrorTranslator.suppressing(failure, prepared::close);
      }
      throw failure;
    }
    prepared.close();
    return result;
  }

  private T run(PreparedStatement prepared, Cancellation by) throws SQLException {
    by.begin(prepared);
    try {
      return run(prepared);
    } finally {
      by.end();
    }
  }

  /** Returns whether a replica may answer it. */
  boolean isForReplicas() {
    return false;
  }

  PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    return connection.prepareStatement(sql);
  }

  void bind(PreparedStatement prepared) throws SQLException {
    values.bind(prepared, statement.values());
  }

  abstract T run(PreparedStatement prepared) throws SQLException;
}
