package dev.kindred.error;

import dev.kindred.stability.Stable;

/** Use of an unsaved entity where a saved one is necessary; nothing was written. */
@Stable
public class UnsavedEntityException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says what went wrong and what to do. */
  public UnsavedEntityException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR004";
  }
}
