package dev.kindred.internal.execution;

import dev.kindred.error.ConnectionLostException;
import dev.kindred.internal.dialect.ConnectionSetup;
import dev.kindred.internal.execution.Transactions.Body;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Replicas of a database, which are read in turn. A thread that has written reads from the primary
 * for a while, since a replica may not have its changes yet. Thread-safe.
 */
final class Replicas {

  /** State of a query that a standby server has cancelled, since it stood in the way of changes. */
  private static final String CONFLICT = "40001";

  private final List<Replica> replicas;
  private final long sticky;
  private final ErrorTranslator errors;
  private final LongSupplier clock;
  private final AtomicInteger turn = new AtomicInteger();

  /** Time of the thread's last change. */
  private final ThreadLocal<@Nullable Long> written = new ThreadLocal<>();

  /** Time of the last change that all threads are to see; null if there was none. */
  private volatile @Nullable Long writtenForAll;

  Replicas(List<Replica> replicas, Duration sticky, ErrorTranslator errors, LongSupplier clock) {
    this.replicas = replicas;
    this.sticky = sticky.toNanos();
    this.errors = errors;
    this.clock = clock;
  }

  /** Creates the replicas of a database, whose connections are set up as its own. */
  static Replicas of(ReplicaOptions options, ConnectionSetup setup, ErrorTranslator errors) {
    List<Replica> replicas =
        options.dataSources().stream()
            .map(
                each ->
                    new Replica(
                        "The replica " + each,
                        new Connections(
                            new SetUpConnections(
                                new ReplicaConnections(new DataSourceConnections(each)), setup),
                            errors),
                        System::nanoTime))
            .toList();
    return new Replicas(replicas, options.sticky(), errors, System::nanoTime);
  }

  /** Returns whether there are none. */
  boolean areNone() {
    return replicas.isEmpty();
  }

  /** Records that the thread changes something now. */
  void written() {
    if (!replicas.isEmpty()) {
      written.set(clock.getAsLong());
    }
  }

  /** Returns the time of the thread's last change; null if there was none. */
  @Nullable Long lastWrite() {
    return written.get();
  }

  /**
   * Runs a body for another thread, whose changes it sees. Its own changes are seen by all threads,
   * since any may go on with its result.
   *
   * @param before the other thread's last change
   */
  <T extends @Nullable Object, X extends Exception> T sharingWrites(
      @Nullable Long before, Body<T, X> body) throws X {
    if (replicas.isEmpty()) {
      return body.run();
    }
    written.set(before);
    try {
      return body.run();
    } finally {
      Long after = written.get();
      if (after != null && !after.equals(before)) {
        writtenForAll = after;
      }
      written.remove();
    }
  }

  /** Reads from a replica, or else from the primary. */
  <T extends @Nullable Object> T read(Connections primary, ConnectionAccess.Use<T> use)
      throws SQLException {
    TakenConnection taken = take(primary);
    try {
      return taken.use(use, errors);
    } catch (SQLException failure) {
      if (taken.replica() == null || !use.isRepeatable() || !isOfReplica(failure)) {
        throw failure;
      }
    }
    return TakenConnection.of(primary).use(use, errors);
  }

  private boolean isOfReplica(SQLException failure) {
    return errors.isLost(failure) || CONFLICT.equals(failure.getSQLState());
  }

  /** Takes a connection of a replica that can be read now, or else of the primary. */
  TakenConnection take(Connections primary) {
    for (int i = 0; i < replicas.size() && !hasWritten(); i++) {
      Replica replica = replicas.get(Math.floorMod(turn.getAndIncrement(), replicas.size()));
      TakenConnection taken = replica.isUsable() ? taken(replica) : null;
      if (taken != null) {
        return taken;
      }
    }
    return TakenConnection.of(primary);
  }

  private static @Nullable TakenConnection taken(Replica replica) {
    try {
      TakenConnection taken =
          new TakenConnection(replica.connections().take(), replica.connections(), replica);
      replica.answered();
      return taken;
    } catch (ConnectionLostException failure) {
      replica.leaveOut(failure);
      return null;
    }
  }

  private boolean hasWritten() {
    return isRecent(written.get()) || isRecent(writtenForAll);
  }

  private boolean isRecent(@Nullable Long change) {
    return change != null && clock.getAsLong() - change < sticky;
  }
}
