package dev.kindred.internal.dialect.postgresql;

import dev.kindred.spi.type.ColumnKind;

/** Limits of PostgreSQL behind a router that binds no arrays. */
final class ShardedPostgresqlLimits extends PostgresqlLimits {

  @Override
  public boolean bindsArrays(ColumnKind kind) {
    return false;
  }

  /** Returns a length with which the router's parser, which calls itself for each, has no end. */
  @Override
  public int valuesOfList() {
    return KEYS_OF_STATEMENT;
  }
}
