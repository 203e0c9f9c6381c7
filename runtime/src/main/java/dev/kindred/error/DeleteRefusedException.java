package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delete was refused because of rows that refer to what would go; nothing was deleted. The
 * message names each relation that they refer by, how many they are, and the keys of some.
 */
@Stable
public abstract class DeleteRefusedException extends KindredException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable List<Object> entities;
  private final long total;

  DeleteRefusedException(String message, List<?> entities, long total) {
    super(message);
    this.entities = List.copyOf(entities);
    this.total = total;
  }

  /**
   * The rows that stand in the way: of each relation the first 100, by their keys. Entities are not
   * serialized: the list is empty where the exception was.
   */
  public final List<Object> entities() {
    return entities == null ? List.of() : entities;
  }

  /** How many there are, listed or not; a row that refers by two relations counts twice. */
  public final long total() {
    return total;
  }
}
