package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.Limits;

/** SQLite's limits. */
final class SqliteLimits extends Limits {

  /** It has no decimal numbers, but doubles. */
  @Override
  public int digits() {
    return 15;
  }

  @Override
  public boolean storesNonFinite() {
    return false;
  }

  /** As its driver is built. */
  @Override
  public int valuesOfStatement() {
    return 250_000;
  }
}
