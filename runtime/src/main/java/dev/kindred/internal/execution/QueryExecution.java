package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.sql.SqlStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Execution of a query, whose result is read at once. */
final class QueryExecution<T extends @Nullable Object> extends StatementExecution<T> {

  private final ResultReader<T> reader;
  private final boolean onReplicas;
  private boolean answered;

  /**
   * Creates the execution of a query.
   *
   * @param onReplicas whether a replica may answer it
   */
  QueryExecution(
      SqlStatement statement, JdbcValues values, ResultReader<T> reader, boolean onReplicas) {
    super(statement, values);
    this.reader = reader;
    this.onReplicas = onReplicas;
  }

  @Override
  T run(PreparedStatement prepared) throws SQLException {
    ResultSet rows = observation.counting(prepared.executeQuery());
    answered = true;
    return ResultSets.read(reader, rows);
  }

  @Override
  boolean isForReplicas() {
    return onReplicas;
  }

  @Override
  public boolean isRepeatable() {
    return !answered;
  }
}
