package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.sql.SqlStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Execution of an insert, whose generated keys are read through JDBC. */
final class InsertExecution<T> extends StatementExecution<T> {

  private final String column;
  private final ResultReader<T> keys;

  /**
   * Creates an execution.
   *
   * @param column the name of the column with generated keys
   */
  InsertExecution(SqlStatement statement, JdbcValues values, String column, ResultReader<T> keys) {
    super(statement, values);
    this.column = column;
    this.keys = keys;
  }

  @Override
  PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    return connection.prepareStatement(sql, new String[] {column});
  }

  @Override
  T run(PreparedStatement prepared) throws SQLException {
    prepared.executeUpdate();
    return keys.read(prepared.getGeneratedKeys());
  }
}
