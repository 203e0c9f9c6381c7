package dev.kindred.spi.transaction;

import dev.kindred.stability.Preview;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Transaction of a coordinator, with its connection. For one thread. */
@Preview
public interface CoordinatedTransaction {

  /**
   * Returns its connection, which stays the same. If the transaction has a timeout, no statement
   * that the connection prepares takes longer than what is left.
   */
  Connection connection() throws SQLException;

  /** Returns whether it may not change anything. */
  boolean isReadOnly();

  /** Returns who has enlisted; null if nobody has. */
  @Nullable TransactionParticipant participant();

  /** Enlists who hears of its end. There is at most one participant for each coordinator. */
  void enlist(TransactionParticipant participant);
}
