package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Refusal of a statement on rows that belong to tenants, by a database that was told no tenant;
 * nothing was sent. {@code Database.tenant} tells one.
 */
@Stable
public class TenantRequiredException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates it for an entity whose rows belong to tenants, which the message names. */
  public TenantRequiredException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR033";
  }
}
