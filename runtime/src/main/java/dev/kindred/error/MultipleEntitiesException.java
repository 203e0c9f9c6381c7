package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Several rows where one was asked for (Django: {@code MultipleObjectsReturned}). Raised by {@code
 * get} and {@code find} of a query, and by {@code getOrCreate} and {@code updateOrCreate}.
 */
@Stable
public class MultipleEntitiesException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates it for a query that found a second row. */
  public MultipleEntitiesException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR007";
  }
}
