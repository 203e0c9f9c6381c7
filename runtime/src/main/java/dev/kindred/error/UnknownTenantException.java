package dev.kindred.error;

import dev.kindred.stability.Stable;
import org.jspecify.annotations.Nullable;

/** A tenant for which there is no database, or no schema; nothing was sent. */
@Stable
public class UnknownTenantException extends KindredException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception whose message says what went wrong and what to do.
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
