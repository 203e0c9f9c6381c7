package dev.kindred.internal.execution;

import dev.kindred.error.KindredException;
import dev.kindred.error.TransactionAbortedException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs what other transactions got in the way of again. For one thread. */
final class Repetition {

  private final ErrorTranslator errors;
  private int left;

  /** So many times at most. */
  Repetition(ErrorTranslator errors, int left) {
    this.errors = errors;
    this.left = left;
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
    return errors.isConflict(failure)
        || (failure instanceof TransactionAbortedException && errors.isConflict(failure.getCause()))
        || Stream.of(failure.getSuppressed()).anyMatch(errors::isConflict);
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
