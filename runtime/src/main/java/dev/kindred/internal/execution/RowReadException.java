package dev.kindred.internal.execution;

import java.sql.SQLException;

/** Carries a driver's exception through generated mappers, which throw no checked ones. */
public final class RowReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SQLException exception;

  /** Carries a driver's exception. */
  public RowReadException(SQLException exception) {
    super(exception);
    this.exception = exception;
  }

  SQLException exception() {
    return exception;
  }
}
