package dev.kindred.error;

import dev.kindred.stability.Stable;

/** Refusal of different values for a column that several attributes share; nothing was written. */
@Stable
public class ConflictingValuesException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message names the attributes and their values. */
  public ConflictingValuesException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR028";
  }
}
