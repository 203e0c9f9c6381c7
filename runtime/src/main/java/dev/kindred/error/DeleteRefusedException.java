package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refusal of a delete because of rows that reference what would be deleted; nothing was. The
 * message names each relation, the number of rows, and the keys of some. Raised by {@code delete},
 * {@code deleteAll} and {@code purge}.
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
   * Returns the rows that prevent the delete: for each relation the first 100, by their keys.
   * Entities are not serialized: a deserialized exception has none.
   */
  public final List<Object> entities() {
    return entities == null ? List.of() : entities;
  }

  /** Counts these rows, listed or not; a row that prevents it by two relations counts twice. */
  public final long total() {
    return total;
  }
}
