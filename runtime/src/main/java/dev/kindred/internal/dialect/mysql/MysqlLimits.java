package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.Limits;

/** Limits of MySQL and MariaDB. */
final class MysqlLimits extends Limits {

  @Override
  public boolean storesNonFinite() {
    return false;
  }

  /** Drivers write them into the statement. */
  @Override
  public int valuesOfStatement() {
    return Integer.MAX_VALUE;
  }
}
