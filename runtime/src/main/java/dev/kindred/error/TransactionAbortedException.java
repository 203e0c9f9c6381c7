package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * A transaction was used after the database had ended it, or its connection was lost: what it did
 * is undone, and nothing more is done in it. The cause is the failure that came first.
 */
@Stable
public class TransactionAbortedException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do; the cause is the failure that ended the transaction. */
  public TransactionAbortedException(String message, Throwable cause) {
    super(message, cause);
  }
}
