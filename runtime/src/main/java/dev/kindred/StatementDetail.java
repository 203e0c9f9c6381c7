package dev.kindred;

import dev.kindred.stability.Preview;

/** Detail of a statement that a listener is told only where it asks for it. */
@Preview
public enum StatementDetail {
  /**
   * The place in the application's code that asked for the statement; costs a walk of the stack.
   */
  SITE,
  /** The bind values, which can be personal or secret. */
  VALUES
}
