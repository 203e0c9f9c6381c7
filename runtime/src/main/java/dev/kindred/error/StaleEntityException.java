package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Refusal to write an entity with a {@code @Version} because its row was changed or deleted since
 * it was read. Nothing was written: read it again, and decide about both changes. Raised by {@code
 * update}, {@code save} and their forms for lists.
 */
@Stable
public class StaleEntityException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates it for an entity whose row has another version, with a message that names its key. */
  public StaleEntityException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR005";
  }
}
