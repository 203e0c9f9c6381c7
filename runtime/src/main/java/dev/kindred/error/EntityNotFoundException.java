package dev.kindred.error;

/** There is no row where one was asked for (Django: {@code DoesNotExist}). */
public class EntityNotFoundException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  public EntityNotFoundException(String message) {
    super(message);
  }
}
