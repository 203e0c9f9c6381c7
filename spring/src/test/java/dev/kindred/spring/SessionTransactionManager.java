package dev.kindred.spring;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHandle;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Transaction manager of sessions that also lets JDBC have their connections. */
final class SessionTransactionManager extends AbstractPlatformTransactionManager {
  private static final long serialVersionUID = 1L;

  private final transient DataSource dataSource;

  SessionTransactionManager(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  private interface Step {
    void on(Connection connection) throws SQLException;
  }

  private void onSession(Step step) {
    try {
      step.on(((ConnectionHolder) doGetTransaction()).getConnection());
    } catch (SQLException e) {
      throw new TransactionSystemException("The session failed.", e);
    }
  }

  @Override
  protected Object doGetTransaction() {
    Object bound = TransactionSynchronizationManager.getResource(dataSource);
    return Objects.requireNonNullElse(bound, "none");
  }

  @Override
  protected boolean isExistingTransaction(Object transaction) {
    return transaction instanceof ConnectionHolder;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    try {
      Connection connection = dataSource.getConnection();
      connection.setAutoCommit(false);
      ConnectionHandle session = () -> connection;
      TransactionSynchronizationManager.bindResource(dataSource, new ConnectionHolder(session));
    } catch (SQLException e) {
      throw new TransactionSystemException("No session.", e);
    }
  }

  @Override
  protected Object doSuspend(Object transaction) {
    return TransactionSynchronizationManager.unbindResource(dataSource);
  }

  @Override
  protected void doResume(Object transaction, Object suspended) {
    TransactionSynchronizationManager.bindResource(dataSource, suspended);
  }

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    onSession(Connection::commit);
  }

  @Override
  protected void doRollback(DefaultTransactionStatus status) {
    onSession(Connection::rollback);
  }

  @Override
  protected void doSetRollbackOnly(DefaultTransactionStatus status) {
    ((ConnectionHolder) doGetTransaction()).setRollbackOnly();
  }

  @Override
  protected void doCleanupAfterCompletion(Object transaction) {
    onSession(
        connection -> {
          connection.setAutoCommit(true);
          connection.close();
        });
    TransactionSynchronizationManager.unbindResource(dataSource);
  }
}
