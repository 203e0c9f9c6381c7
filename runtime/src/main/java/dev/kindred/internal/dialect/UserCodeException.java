package dev.kindred.internal.dialect;

/**
 * Wrapper of an exception that user code, such as a converter, constructor or mapper, threw between
 * two calls of a driver. The connection is still usable.
 */
public final class UserCodeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates a wrapper of an exception. */
  public UserCodeException(Throwable thrown) {
    super(thrown);
  }
}
