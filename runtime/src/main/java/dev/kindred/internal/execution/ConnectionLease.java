package dev.kindred.internal.execution;

import dev.kindred.error.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;

/** A connection that somebody holds: the thread's transaction's, or one of its own. */
interface ConnectionLease {

  /**
   * The connection, for a statement.
   *
   * @throws dev.kindred.error.TransactionAbortedException if its transaction is over
   */
  Connection usable();

  /** Translates what the driver threw, and takes note of it. */
  DatabaseException failure(SQLException e, String sql);

  /** Takes note that the connection may be out of step with its server: it is not used any more. */
  void lose(Throwable failure);

  /** Whether the connection is not to be used any more, not even to close what was opened on it. */
  boolean isLost();

  /** Gives the connection back, where it was taken for this. */
  void release();

  /** Calls the driver, and takes note of what it throws. */
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
