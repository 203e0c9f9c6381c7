package dev.kindred.internal.engine;

import dev.kindred.internal.execution.Cancellation;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.Transactions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous calls of an open database. As many run at once as it has connections; the others
 * wait in their order, without a thread. Thread-safe.
 */
public final class AsyncCalls {

  /** Number of calls at once where the number of connections is not known: HikariCP's usual one. */
  private static final int USUAL = 10;

  private final Executor executor;
  private final AsyncOptions options;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<AsyncCall<?>> waiting = new ArrayDeque<>();
  private int running;

  /** Asked for by the first call: 0 before it. */
  private int limit;

  private boolean closed;
  private @Nullable ExecutorService own;

  AsyncCalls(Executor executor, AsyncOptions options) {
    this.executor = executor;
    this.options = options;
  }

  /** Work that can be cancelled. */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object> {
    /** Does the work. */
    T call(Cancellation cancellation) throws Exception;
  }

  /**
   * Runs work on another thread, when its turn comes.
   *
   * @throws IllegalStateException inside a transaction, or if the database is closed
   */
  public <T extends @Nullable Object> CompletableFuture<T> call(Work<T> work) {
    if (executor.transactions().isActive()) {
      throw new IllegalStateException(
          "An asynchronous call runs on another thread, which does not join the transaction of"
              + " this one. Call it after the commit, or give the whole body to"
              + " async().transaction(..).");
    }
    AsyncCall<T> call = new AsyncCall<>(sharingWrites(work));
    lock.lock();
    try {
      requireOpen();
      waiting.addLast(call);
    } finally {
      lock.unlock();
    }
    startNext();
    return call.future();
  }

  private <T extends @Nullable Object> Work<T> sharingWrites(Work<T> work) {
    Transactions transactions = executor.transactions();
    Long last = transactions.lastWrite();
    return cancellation -> transactions.sharingWrites(last, () -> work.call(cancellation));
  }

  private void requireOpen() {
    if (closed) {
      throw closed();
    }
  }

  private static IllegalStateException closed() {
    return new IllegalStateException("The database is closed: nothing is called any more.");
  }

  private void startNext() {
    AsyncCall<?> next = next();
    while (next != null) {
      start(next);
      next = next();
    }
  }

  /** Takes the next call that is still wanted, if it may run now. */
  private @Nullable AsyncCall<?> next() {
    lock.lock();
    try {
      while (running < limit() && !waiting.isEmpty()) {
        AsyncCall<?> next = waiting.removeFirst();
        if (!next.future().isDone()) {
          running++;
          return next;
        }
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  private int limit() {
    if (limit == 0) {
      limit = options.limit().orElseGet(() -> executor.transactions().connections().orElse(USUAL));
    }
    return limit;
  }

  private void start(AsyncCall<?> call) {
    try {
      threads().execute(() -> run(call));
    } catch (RejectedExecutionException | IllegalStateException refused) {
      leave();
      call.future().completeExceptionally(refused);
    }
  }

  /** Lets another call run before the future ends, on which others may depend. */
  private void run(AsyncCall<?> call) {
    Runnable completion = call.run(executor);
    leave();
    startNext();
    completion.run();
  }

  private void leave() {
    lock.lock();
    try {
      running--;
    } finally {
      lock.unlock();
    }
  }

  private java.util.concurrent.Executor threads() {
    if (options.threads() != null) {
      return options.threads();
    }
    lock.lock();
    try {
      requireOpen();
      if (own == null) {
        own = AsyncThreads.of(limit());
      }
      return own;
    } finally {
      lock.unlock();
    }
  }

  /** Ends the calls that wait, and accepts no more. */
  void close() {
    Deque<AsyncCall<?>> left;
    lock.lock();
    try {
      closed = true;
      left = new ArrayDeque<>(waiting);
      waiting.clear();
      if (own != null) {
        own.shutdown();
      }
    } finally {
      lock.unlock();
    }
    left.forEach(call -> call.future().completeExceptionally(closed()));
  }
}
