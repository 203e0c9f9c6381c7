package dev.kindred.error;

import dev.kindred.stability.Stable;

/** Refusal of a value that does not fit its column, such as a long text; nothing was written. */
@Stable
public class InvalidValueException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says what went wrong and what to do. */
  public InvalidValueException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR002";
  }
}
