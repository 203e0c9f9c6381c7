package dev.kindred.error;

import dev.kindred.stability.Stable;

/** Absence of required values; the message names all of them, and nothing was written. */
@Stable
public class MissingValueException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says what went wrong and what to do. */
  public MissingValueException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR003";
  }
}
