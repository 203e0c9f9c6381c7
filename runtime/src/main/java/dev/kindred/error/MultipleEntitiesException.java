package dev.kindred.error;

import dev.kindred.stability.Stable;

/** Several rows where one was asked for (Django: {@code MultipleObjectsReturned}). */
@Stable
public class MultipleEntitiesException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says what went wrong and what to do. */
  public MultipleEntitiesException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR007";
  }
}
