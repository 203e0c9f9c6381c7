package dev.kindred.tool;

import dev.kindred.stability.Preview;

/** Raised if statements can't be recorded. */
@Preview
public final class StatementsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates an exception. */
  StatementsException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Creates an exception without a cause. */
  StatementsException(String message) {
    super(message);
  }
}
