package dev.kindred.internal.execution;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that another thread can cancel: the statement that it runs, and those that would follow. */
public final class Cancellation {

  private static final Logger LOG = LoggerFactory.getLogger(Cancellation.class);

  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Statement running;
  private boolean cancelled;

  /** Creates the cancellation of work that goes on. */
  public Cancellation() {}

  /** Cancels the running statement in the database. Any that follow are refused. */
  public void cancel() {
    lock.lock();
    try {
      cancelled = true;
      if (running != null) {
        running.cancel();
      }
    } catch (SQLException | RuntimeException failure) {
      LOG.warn("A statement could not be cancelled: {}", failure.toString());
    } finally {
      lock.unlock();
    }
  }

  /**
   * Refuses work that was cancelled.
   *
   * @throws CancellationException if it was
   */
  public void requireGoingOn() {
    lock.lock();
    try {
      if (cancelled) {
        throw new CancellationException("The future was cancelled. Nothing more is sent.");
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Notes the statement that runs next.
   *
   * @throws CancellationException if the work was cancelled
   */
  void begin(Statement statement) {
    lock.lock();
    try {
      requireGoingOn();
      running = statement;
    } finally {
      lock.unlock();
    }
  }

  /** Notes that no statement runs; waits while one is being cancelled. */
  void end() {
    lock.lock();
    try {
      running = null;
    } finally {
      lock.unlock();
    }
  }
}
