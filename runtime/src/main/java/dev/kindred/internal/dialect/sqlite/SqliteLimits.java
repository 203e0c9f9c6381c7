package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.Limits;

/** Limits of SQLite. */
final class SqliteLimits extends Limits {

  /** Returns the digits that a double holds exactly, since SQLite has no decimal numbers. */
  @Override
  public int digits() {
    return 15;
  }

  @Override
  public boolean storesNonFinite() {
    return false;
  }

  /** Returns a number of keys for which the planner is fast: it grows with their square. */
  @Override
  public int comparedKeys() {
    return 128;
  }

  /** Returns the limit with which the driver's SQLite is built. */
  @Override
  public int valuesOfStatement() {
    return 250_000;
  }
}
