package dev.kindred.spring.boot;

/**
 * Data source of a database that Kindred does not support; the message names those that it does.
 */
final class UnsupportedDatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsupportedDatabaseException(IllegalArgumentException cause) {
    super(cause.getMessage(), cause);
  }
}
