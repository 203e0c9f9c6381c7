package dev.kindred.internal.writing;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.internal.execution.Transactions;

/**
 * Runs what is one step to its caller. Who wrote the same row at the same time is found by a second
 * attempt.
 */
record AtomicWrite(Transactions transactions) {

  /** What is done in one step. */
  @FunctionalInterface
  interface Attempt<T> {

    /**
     * Does it.
     *
     * @param again whether somebody else was found to have written the same
     */
    T run(boolean again);
  }

  <T> T run(Attempt<T> attempt) {
    try {
      return transactions.atomic(() -> attempt.run(false));
    } catch (UniqueViolationException violation) {
      return transactions.atomic(() -> attempt.run(true));
    }
  }

  void run(Runnable step) {
    this.<Boolean>run(
        again -> {
          step.run();
          return true;
        });
  }
}
