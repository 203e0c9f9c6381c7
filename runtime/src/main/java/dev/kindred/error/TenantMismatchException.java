package dev.kindred.error;

import dev.kindred.stability.Stable;

/** Refusal to write a row of another tenant than the database's; nothing was written. */
@Stable
public class TenantMismatchException extends KindredException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says what went wrong and what to do. */
  public TenantMismatchException(String message) {
    super(message);
  }

  @Override
  public String code() {
    return "KR034";
  }
}
