package dev.kindred.error;

import dev.kindred.stability.Stable;
import org.jspecify.annotations.Nullable;

/**
 * Base of all exceptions of Kindred. Messages name the entity, the attribute and the remedy; the
 * code of each kind of exception leads to its explanation in docs/errors.md.
 */
@Stable
public abstract class KindredException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception without a cause, for what Kindred itself refuses. */
  protected KindredException(String message) {
    super(message);
  }

  /** Creates an exception with a cause, usually one of the driver. */
  protected KindredException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Returns the code of this kind of exception, such as {@code KR006}. */
  public abstract String code();

  /** Returns the class, the code and the message, as they begin a stack trace. */
  @Override
  @SuppressWarnings("OverrideThrowableToString") // the code is no part of the message
  public String toString() {
    return getClass().getName() + ": [" + code() + "] " + getMessage();
  }
}
