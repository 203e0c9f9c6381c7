package dev.kindred.internal.execution;

import dev.kindred.error.KindredException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.error.TransactionAbortedException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs what other transactions got in the way of again. */
final class Repetition {

  private Repetition() {}

  /** Runs a body, and again so many times at most while it could not be serialised. */
  static <T extends @Nullable Object, X extends Exception> T run(
      int retries, Transactions.Body<T, X> body) throws X {
    for (int left = retries; left > 0; left--) {
      try {
        return body.run();
      } catch (KindredException failure) {
        if (!isOfOthers(failure)) {
          throw failure;
        }
        pause(failure);
      }
    }
    return body.run();
  }

  /** Whether others got in the way, with this failure or with the first, which it comes of. */
  private static boolean isOfOthers(KindredException failure) {
    return failure instanceof SerializationFailureException
        || (failure instanceof TransactionAbortedException && isConflict(failure.getCause()))
        || Stream.of(failure.getSuppressed()).anyMatch(Repetition::isConflict);
  }

  private static boolean isConflict(@Nullable Throwable failure) {
    return failure instanceof SerializationFailureException;
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
