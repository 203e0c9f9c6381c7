package dev.kindred.internal.execution;

import dev.kindred.error.KindredException;
import dev.kindred.internal.dialect.UserCodeException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a driver threw that is no SQLException, or comes of an error of the JVM: it may be in the
 * middle of a message to its server, or of the answer. What users' code threw is none.
 */
final class DriverFault {

  private DriverFault() {}

  /**
   * Whether there is one in what came out of the use of a connection. An error of the JVM itself,
   * as at the end of the stack, may have struck anywhere.
   */
  static boolean isIn(Throwable failure) {
    if (failure instanceof UserCodeException) {
      return failure.getCause() instanceof VirtualMachineError;
    }
    if (failure instanceof KindredException) {
      return false;
    }
    Throwable thrown = failure instanceof RowReadException ? failure.getCause() : failure;
    return !(thrown instanceof SQLException) || comesOfError(thrown);
  }

  /** Finds an error of the JVM that a driver has wrapped, as H2 wraps a stack overflow. */
  private static boolean comesOfError(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(VirtualMachineError.class::isInstance);
  }
}
