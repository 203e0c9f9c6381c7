package dev.kindred.internal.execution;

import dev.kindred.error.KindredException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.error.TransactionAbortedException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Repetition of work that failed because of other transactions. For one thread. */
final class TransactionRetry {

  /** Maximum number of repetitions of a step, for which the caller did not ask. */
  private static final int OF_STEP = 20;

  private final Predicate<@Nullable Throwable> conflict;
  private int left;

  private TransactionRetry(Predicate<@Nullable Throwable> conflict, int left) {
    this.conflict = conflict;
    this.left = left;
  }

  /** Repeats a transaction as often as its settings say, also after a lock timeout. */
  static TransactionRetry of(TransactionSettings settings, ErrorTranslator errors) {
    return new TransactionRetry(errors::isConflict, settings.retries());
  }

  /** Repeats a single step, but not after a lock timeout. */
  static TransactionRetry ofStep() {
    return new TransactionRetry(SerializationFailureException.class::isInstance, OF_STEP);
  }

  /** Repeats a step inside a transaction, which some databases keep after some conflicts. */
  static TransactionRetry ofSavepoint(Transaction around, ErrorTranslator errors) {
    return new TransactionRetry(
        failure -> errors.isConflictOfSavepoint(failure) && !around.isOver(), OF_STEP);
  }

  /** Runs a body, and repeats it after conflicts. */
  <T extends @Nullable Object, X extends Exception> T run(Transactions.Body<T, X> body) throws X {
    while (true) {
      try {
        return body.run();
      } catch (KindredException failure) {
        if (left == 0 || !isOfOthers(failure)) {
          throw failure;
        }
        left--;
        pause(failure);
      }
    }
  }

  /** Ends the repetition. */
  void end() {
    left = 0;
  }

  /** Returns whether a failure, or the first one that it comes of, is a conflict. */
  private boolean isOfOthers(KindredException failure) {
    return conflict.test(failure)
        || (failure instanceof TransactionAbortedException && conflict.test(failure.getCause()))
        || Stream.of(failure.getSuppressed()).anyMatch(conflict);
  }

  /** Waits for a random time, so that the same transactions do not meet again. */
  private static void pause(KindredException failure) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(5, 50));
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      failure.addSuppressed(interruption);
      throw failure;
    }
  }
}
