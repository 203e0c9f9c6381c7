package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.stream.IntStream;
import org.jooq.tools.jdbc.DefaultCallableStatement;
import org.jooq.tools.jdbc.DefaultResultSet;
import org.jspecify.annotations.Nullable;

/**
 * Statement of any kind for jOOQ, whose lease records what the driver throws. On a lost connection
 * it is not closed, since that could wait for the server. For one thread.
 */
final class LeasedStatement extends DefaultCallableStatement {

  private final Connection connection;
  private final ConnectionLease lease;
  private long changed;

  LeasedStatement(Statement statement, Connection connection, ConnectionLease lease) {
    super(statement);
    this.connection = connection;
    this.lease = lease;
  }

  @Override
  public Connection getConnection() {
    return connection;
  }

  @Override
  protected ResultSet wrap(ResultSet results) {
    return new Results(results, this);
  }

  @Override
  public boolean execute() throws SQLException {
    return lease.calling(super::execute);
  }

  @Override
  public ResultSet executeQuery() throws SQLException {
    return lease.calling(super::executeQuery);
  }

  @Override
  public int executeUpdate() throws SQLException {
    return lease.calling(super::executeUpdate);
  }

  @Override
  public int[] executeBatch() throws SQLException {
    int[] rows = lease.calling(super::executeBatch);
    changed = IntStream.of(rows).filter(each -> each > 0).sum();
    return rows;
  }

  /** Returns how many rows the last batch changed. */
  long changed() {
    return changed;
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(this) ? type.cast(this) : super.unwrap(type);
  }

  @Override
  public boolean execute(String sql) throws SQLException {
    return lease.calling(() -> super.execute(sql));
  }

  @Override
  public boolean execute(String sql, int generatedKeys) throws SQLException {
    return lease.calling(() -> super.execute(sql, generatedKeys));
  }

  @Override
  public boolean execute(String sql, int[] columns) throws SQLException {
    return lease.calling(() -> super.execute(sql, columns));
  }

  @Override
  public boolean execute(String sql, String[] columns) throws SQLException {
    return lease.calling(() -> super.execute(sql, columns));
  }

  @Override
  public ResultSet executeQuery(String sql) throws SQLException {
    return lease.calling(() -> super.executeQuery(sql));
  }

  @Override
  public int executeUpdate(String sql) throws SQLException {
    return lease.calling(() -> super.executeUpdate(sql));
  }

  @Override
  public boolean getMoreResults() throws SQLException {
    return lease.calling(super::getMoreResults);
  }

  @Override
  public @Nullable SQLWarning getWarnings() throws SQLException {
    return lease.isLost() ? null : super.getWarnings();
  }

  @Override
  public void close() throws SQLException {
    if (!lease.isLost()) {
      super.close();
    }
  }

  /** Result of the statement. */
  private final class Results extends DefaultResultSet {

    Results(ResultSet results, Statement statement) {
      super(results, statement);
    }

    /** Reads on after the end of the transaction, which is no new statement. */
    @Override
    public boolean next() throws SQLException {
      try {
        return super.next();
      } catch (RuntimeException | Error thrown) {
        lease.lose(thrown);
        throw thrown;
      }
    }

    @Override
    public void close() throws SQLException {
      if (!lease.isLost()) {
        super.close();
      }
    }
  }
}
