package dev.kindred.error;

import dev.kindred.stability.Stable;

/** There is no row where one was asked for (Django: {@code DoesNotExist}). */
@Stable
public class EntityNotFoundException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  public EntityNotFoundException(String message) {
    super(message);
  }
}
