package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Refusal of different values for a column that several attributes share; nothing was written.
 * Raised by inserts, saves and updates, and when a builder makes the entity.
 */
@Stable
public class ConflictingValuesException extends KindredException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it for attributes that share a column, with a message that names them and their values.
   */
  public ConflictingValuesException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR028";
  }
}
