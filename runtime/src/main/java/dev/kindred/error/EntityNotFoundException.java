package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Absence of a row that was asked for (Django: {@code DoesNotExist}). Raised by {@code get} of an
 * entity's key, a query, a relation or a handle, and by {@code update}, {@code refresh} and {@code
 * restore} of an entity whose row is gone.
 */
@Stable
public class EntityNotFoundException extends KindredException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it for a missing row, with a message that names the entity and the key or condition.
   */
  public EntityNotFoundException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR006";
  }
}
