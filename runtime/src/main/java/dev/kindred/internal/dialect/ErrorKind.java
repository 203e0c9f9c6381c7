package dev.kindred.internal.dialect;

/** What kind of thing a driver's exception tells of. */
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
