package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.sql.SqlStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Execution of an insert whose values given by the database are read through JDBC. */
final class InsertExecution extends StatementExecution<List<@Nullable Object[]>> {

  private final ReturnedValues returned;

  InsertExecution(SqlStatement statement, JdbcValues values, ReturnedValues returned) {
    super(statement, values);
    this.returned = returned;
  }

  @Override
  PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    return connection.prepareStatement(sql, returned.names());
  }

  @Override
  List<@Nullable Object[]> run(PreparedStatement prepared) throws SQLException {
    observation.add(prepared.executeUpdate());
    return returned.read(prepared.getGeneratedKeys());
  }
}
