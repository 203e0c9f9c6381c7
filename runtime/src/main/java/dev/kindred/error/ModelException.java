package dev.kindred.error;

/** The entities on the class path contradict each other, or a class is no entity. */
public class ModelException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  public ModelException(String message) {
    super(message);
  }
}
