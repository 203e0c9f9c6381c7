package dev.kindred.error;

import dev.kindred.stability.Stable;

/** The entities on the class path contradict each other, or a class is no entity. */
@Stable
public class ModelException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  public ModelException(String message) {
    super(message);
  }
}
