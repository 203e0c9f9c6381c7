package dev.kindred.internal.execution;

import dev.kindred.error.KindredException;
import dev.kindred.internal.dialect.UserCodeException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Failure of a driver that is no SQLException, or comes from an error of the JVM: the driver may
 * have stopped in the middle of a message. What the application's code throws is none.
 */
final class DriverFault {

  private DriverFault() {}

  /**
   * Returns whether a connection failed with such a fault. An error of the JVM itself, such as a
   * stack overflow, can have happened anywhere.
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

  /**
   * Returns whether an exception comes from an error of the JVM that a driver has wrapped, as H2
   * wraps a stack overflow.
   */
  private static boolean comesOfError(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(VirtualMachineError.class::isInstance);
  }
}
