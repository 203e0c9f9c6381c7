package dev.kindred.internal.execution;

/** Carries what a driver threw through generated mappers, which throw no checked exceptions. */
public final class RowReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Carries what a driver threw. */
  public RowReadException(Throwable thrown) {
    super(thrown);
  }
}
