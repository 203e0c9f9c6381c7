package dev.kindred.error;

import dev.kindred.stability.Stable;

/** Use of a handle that is not loaded and must not, or can not, load. */
@Stable
public class NotLoadedException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says what went wrong and what to do. */
  public NotLoadedException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR008";
  }
}
