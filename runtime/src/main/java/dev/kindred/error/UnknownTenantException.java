package dev.kindred.error;

import dev.kindred.stability.Stable;
import org.jspecify.annotations.Nullable;

/**
 * A tenant for which there is no database, or no schema; nothing was sent. Raised by {@code
 * Database.tenant}, when it opens the tenant's.
 */
@Stable
public class UnknownTenantException extends KindredException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it for a tenant, which the message names.
   *
   * @param cause what the application's function has thrown; null if it has returned
   */
  public UnknownTenantException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @Override
  public String code() {
    return "KR041";
  }
}
