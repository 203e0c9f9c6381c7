package dev.kindred.error;

import dev.kindred.stability.Stable;

/** A handle knows only a key and has no database to load from. */
@Stable
public class NotLoadedException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  public NotLoadedException(String message) {
    super(message);
  }
}
