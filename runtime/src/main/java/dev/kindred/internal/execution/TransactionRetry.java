package dev.kindred.internal.execution;

import dev.kindred.error.KindredException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.error.TransactionAbortedException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs what other transactions got in the way of again. For one thread. */
final class TransactionRetry {

  /** As often as one step of a caller's is run again, who did not ask for it. */
  private static final int OF_STEP = 20;

  private final Predicate<@Nullable Throwable> conflict;
  private int left;

  private TransactionRetry(Predicate<@Nullable Throwable> conflict, int left) {
    this.conflict = conflict;
    this.left = left;
  }

  /** So many times at most, also after it has waited for its turn in vain. */
  static TransactionRetry of(TransactionSettings settings, ErrorTranslator errors) {
    return new TransactionRetry(errors::isConflict, settings.retries());
  }

  /** For a step that does not wait for its turn once more when it has waited long enough. */
  static TransactionRetry ofStep() {
    return new TransactionRetry(SerializationFailureException.class::isInstance, OF_STEP);
  }

  /** For a step inside a transaction, which goes on after some conflicts on some databases. */
  static TransactionRetry ofSavepoint(Transaction around, ErrorTranslator errors) {
    return new TransactionRetry(
        failure -> errors.isConflictOfSavepoint(failure) && !around.isOver(), OF_STEP);
  }

  /** Runs a body, and again while others got in its way. */
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

  /** It is not run again. */
  void end() {
    left = 0;
  }

  /** Whether others got in the way, with this failure or with the first, which it comes of. */
  private boolean isOfOthers(KindredException failure) {
    return conflict.test(failure)
        || (failure instanceof TransactionAbortedException && conflict.test(failure.getCause()))
        || Stream.of(failure.getSuppressed()).anyMatch(conflict);
  }

  /** A moment of chance, so that those who stood in each other's way don't meet again. */
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
