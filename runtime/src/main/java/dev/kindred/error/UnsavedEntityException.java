package dev.kindred.error;

/** An entity that has no key yet was used where a saved one is needed; nothing was written. */
public class UnsavedEntityException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  public UnsavedEntityException(String message) {
    super(message);
  }
}
