package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Use of a handle that is not loaded and must not, or can not, load. Raised by a {@code One} or
 * {@code Many} that was made from a key, was serialized, or has {@code FetchMode.RAISE}.
 */
@Stable
public class NotLoadedException extends KindredException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it for a handle that is not loaded, with a message that names its relation and what
   * loads it.
   */
  public NotLoadedException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR008";
  }
}
