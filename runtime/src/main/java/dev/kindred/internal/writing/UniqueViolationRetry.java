package dev.kindred.internal.writing;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.internal.execution.Transactions;

/**
 * Runs several statements as a unit, and once more if a unique constraint is violated: the second
 * attempt finds the rows that another transaction inserted meanwhile.
 */
public record UniqueViolationRetry(Transactions transactions) {

  /** Work that can be attempted twice. */
  @FunctionalInterface
  public interface Attempt<T> {

    /**
     * Runs the work.
     *
     * @param repeated whether another transaction was found to have inserted the same rows
     */
    T run(boolean repeated);
  }

  /** Runs work and returns its result. All or nothing of it is written. */
  public <T> T run(Attempt<T> attempt) {
    try {
      return transactions.atomic(() -> attempt.run(false));
    } catch (UniqueViolationException violation) {
      return transactions.atomic(() -> attempt.run(true));
    }
  }

  /** Runs work without a result. All or nothing of it is written. */
  public void run(Runnable work) {
    this.<Boolean>run(
        repeated -> {
          work.run();
          return true;
        });
  }
}
