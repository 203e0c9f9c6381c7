package dev.kindred.internal.execution;

import dev.kindred.error.KindredException;
import dev.kindred.error.LockTimeoutException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.error.TransactionAbortedException;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Repetition of work that failed because of other transactions. For one thread. */
final class TransactionRetry {

  private final Predicate<@Nullable Throwable> conflict;
  private final Repetition repetition;
  private int attempt = 1;
  private boolean ended;

  private TransactionRetry(Predicate<@Nullable Throwable> conflict, Repetition repetition) {
    this.conflict = conflict;
    this.repetition = repetition;
  }

  /** Repeats a transaction as its settings say. */
  static TransactionRetry of(TransactionSettings settings, ErrorTranslator errors) {
    Repetition repetition = settings.repetition();
    return new TransactionRetry(
        failure ->
            errors.isConflict(failure)
                || (repetition.lockTimeouts() && failure instanceof LockTimeoutException),
        repetition);
  }

  /** Repeats a single step, but not after a lock timeout. */
  static TransactionRetry ofStep() {
    return new TransactionRetry(
        SerializationFailureException.class::isInstance, Repetition.OF_STEP);
  }

  /** Repeats a step inside a transaction, which some databases keep after some conflicts. */
  static TransactionRetry ofSavepoint(Transaction around, ErrorTranslator errors) {
    return new TransactionRetry(
        failure -> errors.isConflictOfSavepoint(failure) && !around.isOver(), Repetition.OF_STEP);
  }

  /** Runs a body, and repeats it after conflicts. */
  <T extends @Nullable Object, X extends Exception> T run(Transactions.Body<T, X> body) throws X {
    while (true) {
      try {
        return body.run();
      } catch (KindredException failure) {
        if (ended || attempt > repetition.times() || !isOfOthers(failure)) {
          throw failure;
        }
        pause(failure);
        attempt++;
      }
    }
  }

  /** Ends the repetition. */
  void end() {
    ended = true;
  }

  /** Returns whether a failure, or the first one that it comes of, is a conflict. */
  private boolean isOfOthers(KindredException failure) {
    return conflict.test(failure)
        || (failure instanceof TransactionAbortedException && conflict.test(failure.getCause()))
        || Stream.of(failure.getSuppressed()).anyMatch(conflict);
  }

  /** Tells of the repetition, and waits for a while. */
  private void pause(KindredException failure) {
    Duration pause = repetition.pause(attempt);
    repetition.tell(attempt, pause, failure);
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      failure.addSuppressed(interruption);
      throw failure;
    }
  }
}
