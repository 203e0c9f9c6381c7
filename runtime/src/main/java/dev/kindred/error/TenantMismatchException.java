package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Refusal to write a row of another tenant than the database's; nothing was written. Raised by a
 * {@code Database.tenant}, for what it writes or relates to its rows.
 */
@Stable
public class TenantMismatchException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates it for a row of another tenant, with a message that names both tenants. */
  public TenantMismatchException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR034";
  }
}
