package dev.kindred.tool.internal.project;

/** Project whose migrations can't be used as they are; says what to do. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates an exception with what to do. */
  public RefusedException(String message) {
    super(message);
  }
}
