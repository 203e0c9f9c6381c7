package dev.kindred.spring;

import dev.kindred.spi.transaction.TransactionParticipant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transaction of Spring on a connection, with all databases of Kindred that take part in it. Bound
 * to the thread by the holder of the connection, which Spring exchanges where it suspends a
 * transaction: so another transaction is never mistaken for it. For one thread.
 */
final class WatchedTransaction implements TransactionSynchronization {

  private final ConnectionHolder holder;
  private final boolean readOnly;
  private final List<SpringTransaction> joined = new ArrayList<>(1);
  private boolean committed;

  private WatchedTransaction(ConnectionHolder holder, boolean readOnly) {
    this.holder = holder;
    this.readOnly = readOnly;
  }

  private record Key(ConnectionHolder holder) {}

  /** Returns the transaction of a connection; null if it is not watched. */
  static @Nullable WatchedTransaction find(ConnectionHolder holder) {
    return (WatchedTransaction) TransactionSynchronizationManager.getResource(new Key(holder));
  }

  /** Returns the transaction of a connection, which is watched from now on. */
  static WatchedTransaction of(ConnectionHolder holder) {
    WatchedTransaction watched = find(holder);
    return watched == null ? watch(holder) : watched;
  }

  private static WatchedTransaction watch(ConnectionHolder holder) {
    WatchedTransaction watched =
        new WatchedTransaction(
            holder, TransactionSynchronizationManager.isCurrentTransactionReadOnly());
    TransactionSynchronizationManager.registerSynchronization(watched);
    TransactionSynchronizationManager.bindResource(new Key(holder), watched);
    return watched;
  }

  /** Returns it as a database of Kindred sees it. */
  SpringTransaction joinedBy(SpringCoordinator coordinator) {
    for (SpringTransaction each : joined) {
      if (each.coordinator() == coordinator) {
        return each;
      }
    }
    SpringTransaction transaction = new SpringTransaction(coordinator, this);
    joined.add(transaction);
    return transaction;
  }

  ConnectionHolder holder() {
    return holder;
  }

  boolean isReadOnly() {
    return readOnly;
  }

  /** Returns whether it is committed; Spring tells others while the connection is still bound. */
  boolean isCommitted() {
    return committed;
  }

  /** Before all others, who may use Kindred when they hear of the end. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  private void tell(Consumer<TransactionParticipant> news) {
    List.copyOf(joined).forEach(each -> each.tell(news));
  }

  @Override
  public void savepoint(Object savepoint) {
    tell(participant -> participant.savepointSet(savepoint));
  }

  @Override
  public void savepointRollback(Object savepoint) {
    tell(participant -> participant.savepointRolledBack(savepoint));
  }

  @Override
  public void beforeCommit(boolean isReadOnly) {
    tell(TransactionParticipant::beforeCommit);
  }

  @Override
  public void beforeCompletion() {
    tell(TransactionParticipant::beforeCompletion);
  }

  @Override
  public void afterCommit() {
    committed = true;
    tell(TransactionParticipant::afterCommit);
  }

  /** Does also what was left out because it was joined while it was ending. */
  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(new Key(holder));
    try {
      tell(TransactionParticipant::beforeCompletion);
      if (status == STATUS_COMMITTED) {
        afterCommit();
      }
    } finally {
      joined.forEach(SpringTransaction::release);
    }
  }
}
