package dev.kindred.error;

import dev.kindred.stability.Stable;

/**
 * Refusal of a statement on rows that belong to tenants, by a database that was told no tenant;
 * nothing was sent.
 */
@Stable
public class TenantRequiredException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says what went wrong and what to do. */
  public TenantRequiredException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR033";
  }
}
