package dev.kindred.internal.execution;

import dev.kindred.error.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Use of a connection until it is released: of the thread's transaction, or of a connection that
 * was taken for it.
 */
interface ConnectionLease {

  /**
   * Returns the connection, for a statement.
   *
   * @throws dev.kindred.error.TransactionAbortedException if its transaction has ended
   */
  Connection usable();

  /** Records and translates an exception of the driver. */
  DatabaseException failure(SQLException e, String sql);

  /** Records that the connection may be out of step with its server: it is not used any more. */
  void lose(Throwable failure);

  /** Returns whether the connection must not be used any more, not even to close statements. */
  boolean isLost();

  /** Gives the connection back, if it was taken for this lease. */
  void release();

  /** Calls the driver and records what it throws. */
  default <T> T calling(ErrorTranslator.Action<T> call) throws SQLException {
    usable();
    try {
      return call.run();
    } catch (SQLException e) {
      failure(e, "");
      throw e;
    } catch (RuntimeException | Error e) {
      lose(e);
      throw e;
    }
  }
}
