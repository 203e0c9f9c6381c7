package dev.kindred.error;

import dev.kindred.stability.Stable;

/** Required attributes have no value; all of them are named, and nothing was written. */
@Stable
public class MissingValueException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  public MissingValueException(String message) {
    super(message);
  }
}
