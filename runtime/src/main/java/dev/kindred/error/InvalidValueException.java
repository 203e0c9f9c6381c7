package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Refusal of a value that does not fit its column, such as a long text; nothing was written. Raised
 * by what writes rows, and by queries that compare with such a value.
 */
@Stable
public class InvalidValueException extends KindredException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it for a value that a column can't have, with a message that names the attribute and
   * its limit.
   */
  public InvalidValueException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR002";
  }
}
