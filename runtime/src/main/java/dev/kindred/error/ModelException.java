package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Contradiction between the entities on the class path, or use of a class that is no entity. Raised
 * when a database is opened or such a class is first used, and for what the database of an entity
 * does not have.
 */
@Stable
public class ModelException extends KindredException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it for entities that contradict each other or the database, with a message that names
   * them.
   */
  public ModelException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR001";
  }
}
