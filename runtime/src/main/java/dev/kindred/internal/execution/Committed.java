package dev.kindred.internal.execution;

import org.jspecify.annotations.Nullable;

/**
 * Result of a committed transaction, and what is to be done after the commit.
 *
 * @param failure what somebody else threw who heard of the commit; null if nobody did
 */
record Committed<T extends @Nullable Object>(
    T result, AfterCommit actions, @Nullable Throwable failure) {

  /** Runs the actions, and returns the result unless one of them or somebody else has failed. */
  T finish() {
    actions.run(failure);
    return result;
  }
}
