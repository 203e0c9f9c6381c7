package dev.kindred.internal.dialect;

/**
 * Carries what users' code threw between two calls of a driver: a converter, a constructor, a
 * mapper. The connection is as good as before.
 */
public final class UserCodeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Carries what was thrown. */
  public UserCodeException(Throwable thrown) {
    super(thrown);
  }
}
