package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.sql.SqlStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Execution of an insert that returns generated keys as the result of a query. */
final class ReturningExecution<T> extends StatementExecution<T> {

  private final ResultReader<T> keys;

  ReturningExecution(SqlStatement statement, JdbcValues values, ResultReader<T> keys) {
    super(statement, values);
    this.keys = keys;
  }

  @Override
  T run(PreparedStatement prepared) throws SQLException {
    return keys.read(observation.counting(prepared.executeQuery()));
  }
}
