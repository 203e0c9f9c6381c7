package dev.kindred.spi.transaction;

import dev.kindred.stability.Preview;
import java.sql.SQLException;

/** Transaction that Kindred has begun at a coordinator, and ends. For one thread. */
@Preview
public interface BegunTransaction {

  /**
   * Commits it. What the coordinator's other participants throw is thrown as it is.
   *
   * @throws SQLException if the driver refuses the commit
   */
  void commit() throws SQLException;

  /** Rolls it back. */
  void rollback() throws SQLException;
}
