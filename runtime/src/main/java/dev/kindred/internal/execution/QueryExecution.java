package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.sql.SqlStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Execution of a query, whose result is read at once. */
final class QueryExecution<T extends @Nullable Object> extends StatementExecution<T> {

  private final ResultReader<T> reader;

  QueryExecution(SqlStatement statement, JdbcValues values, ResultReader<T> reader) {
    super(statement, values);
    this.reader = reader;
  }

  @Override
  T run(PreparedStatement prepared) throws SQLException {
    return ResultSets.read(reader, observation.counting(prepared.executeQuery()));
  }
}
