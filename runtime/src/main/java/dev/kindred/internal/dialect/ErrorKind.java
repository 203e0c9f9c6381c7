package dev.kindred.internal.dialect;

/** Kind of error that a driver's exception reports. */
public enum ErrorKind {
  UNIQUE,
  FOREIGN_KEY,
  NOT_NULL,
  CHECK,
  OTHER_CONSTRAINT,
  FAILED_TRANSACTION,
  SERIALIZATION,
  LOCK_TIMEOUT,
  STATEMENT_TIMEOUT,
  CONNECTION_LOST,
  DATA,
  NO_REGEX,
  OTHER
}
