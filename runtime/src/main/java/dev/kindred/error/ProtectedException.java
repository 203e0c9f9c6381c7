package dev.kindred.error;

/**
 * A delete was refused because rows with {@code OnDelete.PROTECT} refer to what would go; nothing
 * was deleted.
 */
public class ProtectedException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Says what went wrong and what to do. */
  public ProtectedException(String message) {
    super(message);
  }
}
