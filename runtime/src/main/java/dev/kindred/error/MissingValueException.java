package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Absence of required values; the message names all of them, and nothing was written. Raised by
 * inserts, saves and updates, by assignments of NULL, and by queries that read NULL for an
 * attribute that takes none.
 */
@Stable
public class MissingValueException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates it for attributes without a value, with a message that names them. */
  public MissingValueException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR003";
  }
}
