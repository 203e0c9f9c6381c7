package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.util.List;

/**
 * A delete was refused because rows with {@code OnDelete.PROTECT} refer to what would go; nothing
 * was deleted.
 */
@Stable
public class ProtectedException extends DeleteRefusedException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what stands in the way.
   *
   * @param entities the rows, or the first of them
   * @param total how many there are
   */
  public ProtectedException(String message, List<?> entities, long total) {
    super(message, entities, total);
  }
}
