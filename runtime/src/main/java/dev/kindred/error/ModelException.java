package dev.kindred.error;

import dev.kindred.stability.Stable;

/** Contradiction between the entities on the class path, or use of a class that is no entity. */
@Stable
public class ModelException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says what went wrong and what to do. */
  public ModelException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR001";
  }
}
