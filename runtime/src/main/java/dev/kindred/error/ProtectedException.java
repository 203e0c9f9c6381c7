package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.util.List;

/**
 * Refusal of a delete because rows with {@code OnDelete.PROTECT} reference what would be deleted;
 * nothing was.
 */
@Stable
public class ProtectedException extends DeleteRefusedException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it for rows that prevent a delete.
   *
   * @param entities the rows, or the first of them
   * @param total their number
   */
  public ProtectedException(String message, List<?> entities, long total) {
    super(message, entities, total);
  }

  @Override
  public String code() {
    return "KR009";
  }
}
