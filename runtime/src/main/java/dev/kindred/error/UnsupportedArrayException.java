package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Refusal to open a database that has no arrays, since an entity has an attribute of several
 * values.
 */
@Stable
public class UnsupportedArrayException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says what went wrong and what to do. */
  public UnsupportedArrayException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR027";
  }
}
