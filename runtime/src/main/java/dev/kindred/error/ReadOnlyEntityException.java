package dev.kindred.error;

import dev.kindred.stability.Stable;

/** Write of an entity that is only read, as a view; nothing was written. */
@Stable
public class ReadOnlyEntityException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says what went wrong and what to do. */
  public ReadOnlyEntityException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR026";
  }
}
