package dev.kindred.spring;

import java.sql.SQLException;

/** The driver's exception in one of Spring. */
final class DriverFailure {

  private DriverFailure() {}

  /** Returns the driver's exception that is the cause; throws the given one if there is none. */
  static SQLException in(RuntimeException failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException of) {
        return of;
      }
    }
    throw failure;
  }
}
