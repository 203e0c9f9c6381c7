package dev.kindred.internal.execution;

import dev.kindred.error.DatabaseException;
import dev.kindred.error.TransactionAbortedException;
import dev.kindred.internal.execution.Transactions.Body;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Transaction on a connection, with its savepoints. After the database has ended it no statement is
 * sent, since it would begin a new one. For one thread.
 */
final class Transaction implements ConnectionLease {

  private final Connection connection;
  private final End by;
  private final TransactionSettings settings;
  private final ErrorTranslator errors;
  private final TransactionFailures failures;
  private final TransactionStreams streams = new TransactionStreams();
  private final AfterCommit actions = new AfterCommit();
  private boolean looked;

  /** What the database was told of the tenant; null if it may be anything. */
  private @Nullable TenantSetting told = TenantSetting.NONE;

  /** Where in a sharded database it has written; null before that. */
  private @Nullable Object place;

  /**
   * Creates a transaction.
   *
   * @param by who ends it
   */
  Transaction(Connection connection, End by, TransactionSettings settings, ErrorTranslator errors) {
    this.connection = connection;
    this.by = by;
    this.settings = settings;
    this.errors = errors;
    this.failures = new TransactionFailures(connection, errors, by == End.NONE);
  }

  /**
   * Component that ends a transaction: Kindred, a coordinator that tells when it does, or another
   * one that does not; none, where each statement is committed separately.
   */
  enum End {
    OURS,
    COORDINATORS,
    ANOTHERS,
    NONE
  }

  /**
   * Returns the connection, for a statement.
   *
   * @throws TransactionAbortedException if the database has ended the transaction
   */
  @Override
  public Connection usable() {
    failures.requireNoEnd();
    return connection;
  }

  /** Returns the connection, even if it is lost. */
  Connection connection() {
    return connection;
  }

  /** Uses the connection for a statement. */
  <T extends @Nullable Object> T with(ConnectionAccess.Use<T> use) throws SQLException {
    Connection usable = usable();
    try {
      return use.on(usable);
    } catch (Throwable failure) {
      if (DriverFault.isIn(failure)) {
        lose(failure);
      }
      throw failure;
    }
  }

  @Override
  public void lose(Throwable failure) {
    failures.lose(failure);
  }

  @Override
  public boolean isLost() {
    return failures.haveLostConnection();
  }

  /** Does nothing: the connection is given back after the transaction. */
  @Override
  public void release() {}

  /** Tells the database the tenant of the statements that follow, if it does not know. */
  void tell(TenantSetting setting) throws SQLException {
    if (!setting.equals(told)) {
      told = null;
      setting.tell(usable());
      told = setting;
    }
  }

  /** Forgets the tenant that the database was told, so that the next statement tells it again. */
  void forgetSetting() {
    told = null;
  }

  /** Records that rows were read: the database may go on showing them as they are now. */
  void look() {
    looked = true;
  }

  boolean hasLooked() {
    return looked;
  }

  /** Returns whether Kindred ends it. */
  boolean isOurs() {
    return by == End.OURS;
  }

  /** Returns whether it has ended early. */
  boolean isOver() {
    return failures.haveEndedIt();
  }

  /** Returns where in a sharded database it writes, from its first write on. */
  Object writing(Object there) {
    if (place == null) {
      place = there;
    }
    return place;
  }

  boolean isReadOnly() {
    return settings.readOnly();
  }

  /** Returns the actions to run after the commit. */
  AfterCommit actions() {
    return actions;
  }

  /** Returns the streams that were opened in it. */
  TransactionStreams streams() {
    return streams;
  }

  /** Returns a body that closes the streams which it has opened. */
  <T extends @Nullable Object, X extends Exception> Body<T, X> closingStreams(Body<T, X> body) {
    return () -> {
      T result;
      try {
        result = body.run();
      } catch (Throwable failure) {
        ErrorTranslator.suppressing(failure, () -> streams.closeAllBut(List.of()));
        throw failure;
      }
      closeStreams();
      return result;
    };
  }

  /** Closes its streams. */
  void closeStreams() {
    failures.running("", () -> streams.closeAllBut(List.of()));
  }

  /**
   * Requires that what was done in it can be committed.
   *
   * @throws TransactionAbortedException if the database has ended it
   * @throws DatabaseException if the database would only roll back
   */
  void requireCommittable() {
    Connection usable = usable();
    failures.running("commit", () -> errors.requireCommittable(usable));
  }

  /** Adds an action to run after the commit. */
  void afterCommit(Runnable action) {
    if (by != End.OURS && by != End.COORDINATORS) {
      throw new IllegalStateException(
          "afterCommit(..) in a transaction that was opened elsewhere: only who commits it knows"
              + " when that is done. Register the action there.");
    }
    usable();
    actions.add(action);
  }

  /** Runs a body from begin to commit; any failure rolls back. */
  <T extends @Nullable Object, X extends Exception> T committed(
      ConnectionSettings switches, Body<T, X> body) throws X {
    begin(switches);
    T result;
    try {
      result = body.run();
      usable();
      failures.running("commit", () -> errors.commit(connection));
    } catch (Throwable failure) {
      failures.cleaning(failure, connection::rollback);
      failures.cleaning(failure, switches::restore);
      throw failure;
    }
    restoreWhenDone(switches);
    return result;
  }

  private void begin(ConnectionSettings switches) {
    try {
      switches.begin();
    } catch (SQLException e) {
      failures.cleaning(e, switches::restore);
      throw errors.translate(e, "");
    } catch (RuntimeException | Error e) {
      lose(e);
      throw e;
    }
  }

  private void restoreWhenDone(ConnectionSettings switches) {
    try {
      switches.restore();
    } catch (Throwable failure) {
      failures.loseConnection();
      Connections.warn(failure);
    }
  }

  /** Runs a body after a savepoint; any failure rolls back to it. */
  <T extends @Nullable Object, X extends Exception> T nested(Body<T, X> body) throws X {
    OpenSavepoint savepoint = OpenSavepoint.in(this);
    T result;
    try {
      result = body.run();
      savepoint.release();
    } catch (Throwable failure) {
      savepoint.rollBack(failure);
      throw failure;
    }
    return result;
  }

  /** Returns the state to which a rollback will return. */
  SavepointMark mark() {
    return new SavepointMark(actions.size(), streams.open());
  }

  /** Returns to the state at a savepoint, since somebody else rolls back to it. */
  void rolledBackTo(SavepointMark mark) {
    forgetSetting(); // a rollback undoes it too
    actions.forget(mark.actions());
    failures.forgetUndone();
    failures.running("", () -> streams.closeAllBut(mark.streams()));
  }

  /** Records a failure, which may have ended the transaction. */
  @Override
  public DatabaseException failure(SQLException e, String sql) {
    return failures.add(e, sql);
  }

  /** Returns the failures that it has had. */
  TransactionFailures failures() {
    return failures;
  }
}
