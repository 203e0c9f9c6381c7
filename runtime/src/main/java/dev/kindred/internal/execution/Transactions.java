package dev.kindred.internal.execution;

import dev.kindred.error.DatabaseException;
import dev.kindred.internal.dialect.ConnectionSetup;
import dev.kindred.spi.transaction.TransactionCoordinator;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of threads. Everything that runs on a thread joins its transaction; a transaction
 * inside another is a savepoint. Any exception rolls back. Where a coordinator knows the
 * transactions on the connections, they are its. Thread-safe.
 */
public final class Transactions implements ConnectionAccess {

  private final StreamingConnections streaming;
  private final Connections connections;
  private final Connections connectionsOfStreams;
  private final ErrorTranslator errors;
  private final Replicas replicas;
  private final OwnTransactions own;
  private final @Nullable CoordinatedTransactions coordinated;
  private final TransactionBoundary boundary;
  private final TransactionGuard guard = new TransactionGuard(this);

  Transactions(
      ConnectionSource source,
      ConnectionSetup setup,
      ErrorTranslator errors,
      ReplicaOptions replicas,
      TransactionBoundary boundary) {
    this.streaming = new StreamingConnections(source);
    this.connections = new Connections(streaming, errors);
    this.connectionsOfStreams = new Connections(streaming.forStreams(), errors);
    this.errors = errors;
    this.replicas = Replicas.of(replicas, setup, errors);
    this.own = new OwnTransactions(connections, this.replicas, errors);
    TransactionCoordinator coordinator = source.coordinator();
    this.coordinated =
        coordinator == null
            ? null
            : new CoordinatedTransactions(coordinator, connections, setup, errors);
    this.boundary = boundary;
  }

  /** Returns how many connections there can be at once; empty if nobody tells. */
  public OptionalInt connections() {
    return streaming.size();
  }

  /** Body of a transaction. */
  @FunctionalInterface
  public interface Body<T, X extends Exception> {
    /** Runs the body. */
    T run() throws X;
  }

  /** Runs a body in a new transaction, or in a savepoint of the thread's. */
  public <T extends @Nullable Object, X extends Exception> T run(Body<T, X> body) throws X {
    return run(TransactionSettings.DEFAULT, body);
  }

  /**
   * Runs a body that changes rows by no more than one statement. It needs no transaction where each
   * statement is committed by itself and as a whole, and no savepoint where the database goes on
   * after one that it refuses.
   */
  public <T extends @Nullable Object, X extends Exception> T single(Body<T, X> body) throws X {
    boolean isWhole = errors.undoRefusedStatements();
    return isWhole && (errors.goOnAfterRefusals() || commitEach()) ? body.run() : run(body);
  }

  /** Returns whether each statement of the thread is committed by itself. */
  boolean commitEach() {
    return current() == null
        && errors.translating("", () -> with(connection -> connection.getAutoCommit()));
  }

  /**
   * Runs a body as one step: repeats a new transaction after conflicts with others, and a savepoint
   * if the conflict has undone it alone.
   */
  public <T extends @Nullable Object, X extends Exception> T atomic(Body<T, X> body) throws X {
    Transaction open = current();
    return open == null
        ? outermost(TransactionSettings.DEFAULT, TransactionRetry.ofStep(), body)
        : TransactionRetry.ofSavepoint(open, errors).run(() -> run(body));
  }

  /** Runs a body so that its failure leaves the thread's transaction usable. */
  public <T extends @Nullable Object, X extends Exception> T apart(Body<T, X> body) throws X {
    return isActive() ? run(body) : body.run();
  }

  /**
   * Runs a body in a transaction with settings. Only the outermost transaction is repeated: in an
   * inner one, what came before it would be lost.
   *
   * @throws IllegalStateException if the thread already has a transaction, which can't get the
   *     settings
   */
  public <T extends @Nullable Object, X extends Exception> T run(
      TransactionSettings settings, Body<T, X> body) throws X {
    Transaction outer = current();
    if (outer == null) {
      return outermost(settings, TransactionRetry.of(settings, errors), body);
    }
    settings.requireToJoin();
    return outer.nested(body);
  }

  /** Runs a body, and then the actions after the commit, which are not repeated with it. */
  private <T extends @Nullable Object, X extends Exception> T outermost(
      TransactionSettings settings, TransactionRetry repetition, Body<T, X> body) throws X {
    CoordinatedTransactions others = coordinated;
    Body<T, X> bounded = boundary.around(body);
    Committed<T> committed =
        repetition.run(
            () ->
                others == null
                    ? own.run(settings, repetition, bounded)
                    : others.run(settings, bounded));
    if (!settings.readOnly()) {
      replicas.written();
    }
    return committed.finish();
  }

  /** Runs an action after the commit of the thread's transaction; at once if there is none. */
  public void afterCommit(Runnable action) {
    Transaction transaction = current();
    if (transaction == null) {
      action.run();
    } else {
      transaction.afterCommit(action);
    }
  }

  /** Returns the guard of what statements do in them. */
  TransactionGuard guard() {
    return guard;
  }

  /** Notes that the thread changes something, which it is to see when it reads. */
  void written() {
    replicas.written();
  }

  /** Returns the time of the thread's last change; null if none is of interest. */
  public @Nullable Long lastWrite() {
    return replicas.lastWrite();
  }

  /**
   * Runs a body for another thread, whose changes it sees, and whose thread will see its own.
   *
   * @param before the other thread's last change
   */
  public <T extends @Nullable Object, X extends Exception> T sharingWrites(
      @Nullable Long before, Body<T, X> body) throws X {
    return replicas.sharingWrites(before, body);
  }

  /**
   * Returns the thread's transaction; null where it has none.
   *
   * @throws IllegalStateException if it has one in the database of another tenant
   */
  @Nullable Transaction current() {
    Transaction open = own.current();
    if (open == null && coordinated != null) {
      open = coordinated.current();
    }
    if (open == null) {
      boundary.requireNoOther();
    }
    return open;
  }

  /** Records that the thread's transaction, if any, reads rows without a lock. */
  void look() {
    Transaction open = current();
    if (open != null) {
      open.look();
    }
  }

  /**
   * Returns whether the thread's transaction has read rows, and may go on seeing them as they were.
   */
  boolean hasLooked() {
    Transaction open = current();
    return open != null && open.hasLooked();
  }

  /** Returns whether the thread has a transaction. */
  public boolean isActive() {
    return current() != null;
  }

  /** Runs a body whose statements use one connection, without a transaction. */
  public void onOneConnection(Runnable body) {
    if (isActive()) {
      body.run();
    } else {
      own.onOneConnection(body);
    }
  }

  /** Uses the thread's connection, or one for this use alone. */
  @Override
  public <T extends @Nullable Object> T with(Use<T> use) throws SQLException {
    Transaction open = current();
    return open == null ? TakenConnection.of(connections).use(use, errors) : open.with(use);
  }

  /** Uses the thread's connection, or one of a replica or of the primary for this use alone. */
  @Override
  public <T extends @Nullable Object> T reading(Use<T> use) throws SQLException {
    Transaction open = current();
    return open == null ? replicas.read(connections, use) : open.with(use);
  }

  /** Uses a connection that nobody else uses and that is in no transaction. */
  <T extends @Nullable Object> T withSeparate(Use<T> use) throws SQLException {
    return TakenConnection.of(connectionsOfStreams).use(use, errors);
  }

  /** Returns the settings of a transaction that only reads: of a replica, where there are some. */
  TransactionSettings reading() {
    return TransactionSettings.of(!replicas.areNone());
  }

  /** Runs an action of the driver, whose exception is translated and recorded. */
  <T> T translating(ErrorTranslator.Action<T> action) {
    try {
      return action.run();
    } catch (SQLException e) {
      throw failure(e, "");
    }
  }

  /** Translates an exception of the driver, and records it in the thread's transaction. */
  public DatabaseException failure(SQLException e, String sql) {
    Transaction open = current();
    return open == null ? errors.translate(e, sql) : open.failure(e, sql);
  }

  /** Translates an exception of the driver, of which the transaction has been told. */
  DatabaseException translate(SQLException e, String sql) {
    return errors.translate(e, sql);
  }

  /** Leases a connection for a stream outside a transaction. */
  ConnectionLease leaseForStream() {
    return new SingleUseLease(replicas.take(connectionsOfStreams), errors);
  }

  /** Returns the connections, some of which streams hold. */
  StreamingConnections streaming() {
    return streaming;
  }

  /** Leases the connection of the thread's transaction, or another one. */
  @Override
  public ConnectionLease lease() {
    look();
    written(); // what the application's own SQL does is not known
    Transaction open = current();
    return open == null ? new SingleUseLease(TakenConnection.of(connections), errors) : open;
  }
}
