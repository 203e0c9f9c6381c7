package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Refusal to open a database that has no arrays, since an entity has an attribute of several
 * values.
 */
@Stable
public class UnsupportedArrayException extends KindredException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it for an attribute of several values, which the message names, and a database without
   * arrays.
   */
  public UnsupportedArrayException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR027";
  }
}
