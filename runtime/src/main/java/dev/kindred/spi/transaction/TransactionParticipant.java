package dev.kindred.spi.transaction;

import dev.kindred.stability.Preview;

/** Participant in a coordinator's transaction, which hears of its end. For one thread. */
@Preview
public interface TransactionParticipant {

  /** Refuses the commit, by an exception, if a part of the work is lost. */
  void beforeCommit();

  /**
   * Ends what is open on the connection, before a commit or a rollback. A second call does nothing.
   */
  void beforeCompletion();

  /**
   * Acts on the commit that was made. Called before others act on it, so that they find the
   * transaction ended; a second call does nothing.
   */
  void afterCommit();

  /** Records that the coordinator has set a savepoint. */
  void savepointSet(Object savepoint);

  /** Forgets what came after a savepoint, to which the coordinator rolls back. */
  void savepointRolledBack(Object savepoint);
}
