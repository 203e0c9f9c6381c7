package dev.kindred.error;

import dev.kindred.stability.Stable;

/** A value does not fit its attribute: too long, or with too many digits; nothing was written. */
@Stable
public class InvalidValueException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  public InvalidValueException(String message) {
    super(message);
  }
}
