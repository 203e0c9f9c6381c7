package dev.kindred.error;

import dev.kindred.stability.Stable;

/** Absence of a row that was asked for (Django: {@code DoesNotExist}). */
@Stable
public class EntityNotFoundException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says what went wrong and what to do. */
  public EntityNotFoundException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR006";
  }
}
