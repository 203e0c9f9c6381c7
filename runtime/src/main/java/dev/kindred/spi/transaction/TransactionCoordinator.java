package dev.kindred.spi.transaction;

import dev.kindred.stability.Preview;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Coordinator of the transactions on a data source: a container's, which Kindred joins and in which
 * it begins its own. A thread has at most one at a time; another may be suspended meanwhile.
 *
 * <p>Implementations are thread-safe.
 */
@Preview
public interface TransactionCoordinator {

  /** Returns the data source itself, whose connections are in no transaction. */
  DataSource dataSource();

  /**
   * Returns the thread's transaction; null if it has none on this data source, if it is suspended,
   * or if it is over, though its end may still be told to others. Called for each statement.
   */
  @Nullable CoordinatedTransaction current();

  /**
   * Begins a transaction, which is the thread's current one until it ends. One that is there is
   * suspended.
   *
   * @param isolation JDBC's isolation level; 0 for the default
   * @throws SQLException if the driver or the data source refuses it
   * @throws IllegalStateException if it is no transaction on this data source
   */
  BegunTransaction begin(boolean readOnly, int isolation) throws SQLException;

  /**
   * Takes a connection for statements outside a transaction, which others of the thread may share.
   */
  Connection acquire() throws SQLException;

  /** Gives back a connection that was acquired here or is the data source's. */
  void release(Connection connection) throws SQLException;
}
