package dev.kindred.error;

/**
 * A delete was refused because rows with {@code OnDelete.RESTRICT} refer to what would go; nothing
 * was deleted.
 */
public class RestrictedException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  public RestrictedException(String message) {
    super(message);
  }
}
