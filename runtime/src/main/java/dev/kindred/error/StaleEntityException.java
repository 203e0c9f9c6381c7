package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * An entity with a {@code @Version} was not written because its row was changed or deleted since
 * the entity was read. Nothing was written: read it again, and decide what is to be done with both
 * changes.
 */
@Stable
public class StaleEntityException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  public StaleEntityException(String message) {
    super(message);
  }
}
