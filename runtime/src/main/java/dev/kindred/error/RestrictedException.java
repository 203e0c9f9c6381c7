package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.util.List;

/**
 * A delete was refused because rows with {@code OnDelete.RESTRICT} refer to what would go and would
 * stay; nothing was deleted.
 */
@Stable
public class RestrictedException extends DeleteRefusedException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what stands in the way.
   *
   * @param entities the rows, or the first of them
   * @param total how many there are
   */
  public RestrictedException(String message, List<?> entities, long total) {
    super(message, entities, total);
  }
}
