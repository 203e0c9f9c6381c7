package dev.kindred.internal.dialect.postgresql;

import dev.kindred.spi.type.ColumnKind;

/** Limits of PostgreSQL behind a router that binds no arrays. */
final class ShardedPostgresqlLimits extends PostgresqlLimits {

  @Override
  public boolean bindsArrays(ColumnKind kind) {
    return false;
  }
}
