package dev.kindred.internal.execution;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jooq.tools.jdbc.DefaultConnection;

/** Connection for jOOQ whose lease records what the driver throws. For one thread. */
final class LeasedConnection extends DefaultConnection {

  private final ConnectionLease lease;

  LeasedConnection(ConnectionLease lease) {
    super(lease.usable());
    this.lease = lease;
  }

  ConnectionLease lease() {
    return lease;
  }

  private LeasedStatement leased(ErrorTranslator.Action<? extends Statement> prepare)
      throws SQLException {
    return new LeasedStatement(lease.calling(prepare), this, lease);
  }

  private void run(ErrorTranslator.Step step) throws SQLException {
    lease.calling(
        () -> {
          step.run();
          return true;
        });
  }

  @Override
  public Statement createStatement() throws SQLException {
    return leased(super::createStatement);
  }

  @Override
  public Statement createStatement(int type, int concurrency) throws SQLException {
    return leased(() -> super.createStatement(type, concurrency));
  }

  @Override
  public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
    return leased(() -> super.createStatement(type, concurrency, holdability));
  }

  @Override
  public PreparedStatement prepareStatement(String sql) throws SQLException {
    return leased(() -> super.prepareStatement(sql));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int generatedKeys) throws SQLException {
    return leased(() -> super.prepareStatement(sql, generatedKeys));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int[] columns) throws SQLException {
    return leased(() -> super.prepareStatement(sql, columns));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, String[] columns) throws SQLException {
    return leased(() -> super.prepareStatement(sql, columns));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency)
      throws SQLException {
    return leased(() -> super.prepareStatement(sql, type, concurrency));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    return leased(() -> super.prepareStatement(sql, type, concurrency, holdability));
  }

  @Override
  public CallableStatement prepareCall(String sql) throws SQLException {
    return leased(() -> super.prepareCall(sql));
  }

  @Override
  public CallableStatement prepareCall(String sql, int type, int concurrency) throws SQLException {
    return leased(() -> super.prepareCall(sql, type, concurrency));
  }

  @Override
  public CallableStatement prepareCall(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    return leased(() -> super.prepareCall(sql, type, concurrency, holdability));
  }

  @Override
  public void commit() throws SQLException {
    run(super::commit);
  }

  @Override
  public void rollback() throws SQLException {
    run(super::rollback);
  }

  @Override
  public void rollback(Savepoint savepoint) throws SQLException {
    run(() -> super.rollback(savepoint));
  }

  @Override
  public Savepoint setSavepoint() throws SQLException {
    return lease.calling(super::setSavepoint);
  }

  @Override
  public Savepoint setSavepoint(String name) throws SQLException {
    return lease.calling(() -> super.setSavepoint(name));
  }

  @Override
  public void releaseSavepoint(Savepoint savepoint) throws SQLException {
    run(() -> super.releaseSavepoint(savepoint));
  }

  @Override
  public void setAutoCommit(boolean autoCommit) throws SQLException {
    run(() -> super.setAutoCommit(autoCommit));
  }
}
