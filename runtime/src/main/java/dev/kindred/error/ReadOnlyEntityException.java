package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Write of an entity that is only read, as a view; nothing was written. Raised by the methods of a
 * database that insert, save, update or delete.
 */
@Stable
public class ReadOnlyEntityException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates it for a write of a read-only entity, which the message names. */
  public ReadOnlyEntityException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR026";
  }
}
