package dev.kindred.error;

import dev.kindred.stability.Stable;

/** An entity that has no key yet was used where a saved one is needed; nothing was written. */
@Stable
public class UnsavedEntityException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  public UnsavedEntityException(String message) {
    super(message);
  }
}
