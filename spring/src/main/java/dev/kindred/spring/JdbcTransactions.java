package dev.kindred.spring;

import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Transactions of Spring on a data source: it finds those that any transaction manager has begun,
 * and can begin them itself.
 */
@SuppressWarnings("serial") // nobody serialises it
final class JdbcTransactions extends DataSourceTransactionManager {

  JdbcTransactions(DataSource dataSource) {
    super(dataSource);
  }

  /**
   * Returns whether a connection that is bound to the thread is in a transaction. One that is bound
   * for the time of a transaction of another data source is not: Spring then synchronizes it.
   */
  boolean areOn(ConnectionHolder holder) {
    return !holder.isSynchronizedWithTransaction() || isExistingTransaction(doGetTransaction());
  }

  /** Returns a data source without the proxy that joins transactions on its own. */
  static DataSource target(DataSource dataSource) {
    return Objects.requireNonNull(new JdbcTransactions(dataSource).getDataSource());
  }
}
