package dev.kindred.spring;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Listener that watches transactions from their begin on, so that who acts on a commit can use
 * Kindred, though it was not used before.
 */
record BeginListener(DataSource dataSource) implements TransactionExecutionListener {

  /** Registers a listener, once for each data source. */
  static void register(PlatformTransactionManager transactions, DataSource dataSource) {
    if (transactions instanceof ConfigurableTransactionManager manager) {
      BeginListener listener = new BeginListener(dataSource);
      if (!manager.getTransactionExecutionListeners().contains(listener)) {
        manager.addListener(listener);
      }
    }
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    if (failure == null
        && TransactionSynchronizationManager.isSynchronizationActive()
        && TransactionSynchronizationManager.getResource(dataSource)
            instanceof ConnectionHolder holder) {
      WatchedTransaction.of(holder);
    }
  }
}
