package dev.kindred.tool;

import dev.kindred.stability.Preview;
import org.jspecify.annotations.Nullable;

/** Database that can't be inspected, or sources that can't be written; says what to do. */
@Preview
public final class InspectException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates an exception with what to do, and the cause if there is one. */
  public InspectException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
