package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.util.List;

/**
 * Refusal of a delete because rows with {@code OnDelete.RESTRICT} would remain and reference what
 * would be deleted; nothing was.
 */
@Stable
public class RestrictedException extends DeleteRefusedException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it for rows that would remain.
   *
   * @param entities the rows, or the first of them
   * @param total their number
   */
  public RestrictedException(String message, List<?> entities, long total) {
    super(message, entities, total);
  }

  @Override
  public String code() {
    return "KR010";
  }
}
