package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Use of an unsaved entity where a saved one is necessary; nothing was written. Raised by what
 * needs the key of an entity: references to it, conditions on it, its relations, and its {@code
 * update}, {@code refresh} and {@code delete}.
 */
@Stable
public class UnsavedEntityException extends KindredException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it for an entity without a key, with a message that names its class and what needed the
   * key.
   */
  public UnsavedEntityException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR004";
  }
}
