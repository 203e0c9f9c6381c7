package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.sql.SqlStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Execution of a statement that returns the number of changed rows. */
final class UpdateExecution extends StatementExecution<Integer> {

  UpdateExecution(SqlStatement statement, JdbcValues values) {
    super(statement, values);
  }

  @Override
  Integer run(PreparedStatement prepared) throws SQLException {
    int changed = prepared.executeUpdate();
    observation.add(changed);
    return changed;
  }
}
