package dev.kindred.internal.execution;

/** Carrier of an exception of the driver through generated mappers, which throw no checked ones. */
public final class RowReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates a carrier of a driver's exception. */
  public RowReadException(Throwable thrown) {
    super(thrown);
  }
}
