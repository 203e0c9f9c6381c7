package dev.kindred.error;

import dev.kindred.stability.Stable;
import org.jspecify.annotations.Nullable;

/** The base of all that Kindred raises. Messages name the entity, the attribute and the remedy. */
@Stable
public abstract class KindredException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  protected KindredException(String message) {
    super(message);
  }

  /** Says what went wrong, and what the database's driver said of it. */
  protected KindredException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
