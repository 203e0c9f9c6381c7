package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Use of a transaction after the database ended it, or its connection was lost: it is rolled back,
 * and runs no more statements. The cause is the first failure. Raised by each call in the
 * transaction after that failure, and at its end.
 */
@Stable
public class TransactionAbortedException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates it with the failure that ended the transaction. */
  public TransactionAbortedException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public String code() {
    return "KR011";
  }
}
