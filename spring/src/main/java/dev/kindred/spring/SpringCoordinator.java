package dev.kindred.spring;

import dev.kindred.spi.transaction.BegunTransaction;
import dev.kindred.spi.transaction.CoordinatedTransaction;
import dev.kindred.spi.transaction.TransactionCoordinator;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.ResourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Coordinator of Spring's transactions on a data source. Thread-safe. */
final class SpringCoordinator implements TransactionCoordinator {

  private final DataSource dataSource;
  private final JdbcTransactions jdbc;
  private final PlatformTransactionManager manager;

  private SpringCoordinator(
      DataSource dataSource, JdbcTransactions jdbc, PlatformTransactionManager manager) {
    this.dataSource = dataSource;
    this.jdbc = jdbc;
    this.manager = manager;
  }

  /** Creates a coordinator that begins transactions of JDBC. */
  static SpringCoordinator of(DataSource dataSource) {
    DataSource target = JdbcTransactions.target(dataSource);
    JdbcTransactions jdbc = new JdbcTransactions(target);
    BeginListener.register(jdbc, target);
    return new SpringCoordinator(target, jdbc, jdbc);
  }

  /**
   * Creates a coordinator that begins transactions of a transaction manager.
   *
   * @throws IllegalArgumentException if that is the manager of another data source
   */
  static SpringCoordinator of(DataSource dataSource, PlatformTransactionManager manager) {
    DataSource target = JdbcTransactions.target(dataSource);
    if (manager instanceof ResourceTransactionManager of
        && of.getResourceFactory() instanceof DataSource managed
        && managed != target) {
      throw new IllegalArgumentException(
          "The transaction manager is that of another DataSource, "
              + managed
              + ", not of "
              + target
              + ": its transactions would not be Kindred's. Give both the same.");
    }
    BeginListener.register(manager, target);
    return new SpringCoordinator(target, new JdbcTransactions(target), manager);
  }

  @Override
  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public @Nullable CoordinatedTransaction current() {
    return transaction();
  }

  private @Nullable SpringTransaction transaction() {
    ConnectionHolder holder = bound();
    if (holder == null
        || !TransactionSynchronizationManager.isActualTransactionActive()
        || isOver(holder)) {
      return null;
    }
    WatchedTransaction watched = WatchedTransaction.find(holder);
    if (watched == null && jdbc.areOn(holder)) {
      watched = WatchedTransaction.of(holder);
    }
    return watched == null ? null : watched.joinedBy(this);
  }

  private @Nullable ConnectionHolder bound() {
    return (ConnectionHolder) TransactionSynchronizationManager.getResource(dataSource);
  }

  /** Returns whether the transaction of a connection is over, and Spring only tells others. */
  private static boolean isOver(ConnectionHolder holder) {
    WatchedTransaction watched = WatchedTransaction.find(holder);
    return !TransactionSynchronizationManager.isSynchronizationActive()
        || (watched != null && watched.isCommitted());
  }

  @Override
  public BegunTransaction begin(boolean readOnly, int isolation) throws SQLException {
    TransactionStatus status = begin(definition(readOnly, isolation));
    SpringTransaction transaction = transaction();
    if (transaction == null) {
      manager.rollback(status);
      throw new IllegalStateException(
          "The transactions of "
              + manager
              + " are not on the DataSource "
              + dataSource
              + ". Give Kindred the transaction manager of its DataSource.");
    }
    return new BegunSpringTransaction(manager, status, transaction);
  }

  private TransactionStatus begin(TransactionDefinition definition) throws SQLException {
    try {
      return manager.getTransaction(definition);
    } catch (TransactionException e) {
      throw DriverFailure.in(e);
    }
  }

  /** One that is bound is another's or over: no transaction is to be part of it. */
  private static TransactionDefinition definition(boolean readOnly, int isolation) {
    DefaultTransactionDefinition definition =
        new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    definition.setName("dev.kindred.Database.transaction");
    definition.setReadOnly(readOnly);
    if (isolation != 0) {
      definition.setIsolationLevel(isolation);
    }
    return definition;
  }

  @Override
  public Connection acquire() throws SQLException {
    ConnectionHolder holder = bound();
    return holder != null && isOver(holder)
        ? dataSource.getConnection()
        : DataSourceUtils.doGetConnection(dataSource);
  }

  @Override
  public void release(Connection connection) throws SQLException {
    DataSourceUtils.doReleaseConnection(connection, dataSource);
  }
}
