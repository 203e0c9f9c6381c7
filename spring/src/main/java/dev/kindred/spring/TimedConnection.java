package dev.kindred.spring;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import org.jooq.tools.jdbc.DefaultConnection;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * Connection of a transaction with a timeout: each statement may take what is left of it. For one
 * thread.
 */
final class TimedConnection extends DefaultConnection {

  private final ConnectionHolder holder;

  TimedConnection(Connection connection, ConnectionHolder holder) {
    super(connection);
    this.holder = holder;
  }

  /** Creation of a statement. */
  @FunctionalInterface
  private interface Preparation<S extends Statement> {
    S run() throws SQLException;
  }

  /** Creates a statement, unless the time is over. */
  private <S extends Statement> S timed(Preparation<S> preparation) throws SQLException {
    int seconds = secondsLeft();
    S statement = preparation.run();
    statement.setQueryTimeout(seconds);
    return statement;
  }

  private int secondsLeft() throws SQLException {
    try {
      return holder.getTimeToLiveInSeconds();
    } catch (TransactionTimedOutException e) {
      throw new SQLTimeoutException(e.getMessage(), e);
    }
  }

  @Override
  public Statement createStatement() throws SQLException {
    return timed(super::createStatement);
  }

  @Override
  public Statement createStatement(int type, int concurrency) throws SQLException {
    return timed(() -> super.createStatement(type, concurrency));
  }

  @Override
  public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
    return timed(() -> super.createStatement(type, concurrency, holdability));
  }

  @Override
  public PreparedStatement prepareStatement(String sql) throws SQLException {
    return timed(() -> super.prepareStatement(sql));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int generatedKeys) throws SQLException {
    return timed(() -> super.prepareStatement(sql, generatedKeys));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int[] columns) throws SQLException {
    return timed(() -> super.prepareStatement(sql, columns));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, String[] columns) throws SQLException {
    return timed(() -> super.prepareStatement(sql, columns));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency)
      throws SQLException {
    return timed(() -> super.prepareStatement(sql, type, concurrency));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    return timed(() -> super.prepareStatement(sql, type, concurrency, holdability));
  }

  @Override
  public CallableStatement prepareCall(String sql) throws SQLException {
    return timed(() -> super.prepareCall(sql));
  }

  @Override
  public CallableStatement prepareCall(String sql, int type, int concurrency) throws SQLException {
    return timed(() -> super.prepareCall(sql, type, concurrency));
  }

  @Override
  public CallableStatement prepareCall(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    return timed(() -> super.prepareCall(sql, type, concurrency, holdability));
  }
}
