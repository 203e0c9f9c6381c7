package dev.kindred.internal.execution;

import dev.kindred.spi.transaction.TransactionParticipant;
import java.util.IdentityHashMap;
import java.util.List;

/** Transaction of a coordinator that statements have joined. For one thread. */
final class EnlistedTransaction implements TransactionParticipant {

  private final Transaction transaction;
  private final Connections connections;
  private final IdentityHashMap<Object, SavepointMark> savepoints = new IdentityHashMap<>(0);
  private boolean keepsActions;
  private boolean ended;
  private boolean committed;

  EnlistedTransaction(Transaction transaction, Connections connections) {
    this.transaction = transaction;
    this.connections = connections;
  }

  Transaction transaction() {
    return transaction;
  }

  /** Leaves the actions after the commit to who has begun the transaction. */
  void keepActions() {
    keepsActions = true;
  }

  boolean isCommitted() {
    return committed;
  }

  @Override
  public void beforeCommit() {
    transaction.requireCommittable();
  }

  /** Closes its streams. A connection that is out of step with its server is closed as well. */
  @Override
  public void beforeCompletion() {
    if (ended) {
      return;
    }
    ended = true;
    if (transaction.isLost()) {
      connections.giveUp(transaction.connection(), null);
    } else {
      transaction.closeStreams();
    }
  }

  @Override
  public void afterCommit() {
    if (!committed) {
      committed = true;
      if (!keepsActions) {
        transaction.actions().run(null);
      }
    }
  }

  @Override
  public void savepointSet(Object savepoint) {
    savepoints.put(savepoint, transaction.mark());
  }

  /** Forgets everything, if the savepoint was set before statements joined the transaction. */
  @Override
  public void savepointRolledBack(Object savepoint) {
    SavepointMark mark = savepoints.remove(savepoint);
    transaction.rolledBackTo(mark == null ? new SavepointMark(0, List.of()) : mark);
  }
}
