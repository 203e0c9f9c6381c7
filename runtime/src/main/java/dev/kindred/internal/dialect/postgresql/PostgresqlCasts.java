package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;

/** Casts of PostgreSQL, which can't compare JSON. */
final class PostgresqlCasts extends Casts {

  PostgresqlCasts(StoredTypes types) {
    super(types);
  }

  @Override
  public boolean comparesAsText(ColumnKind kind) {
    return kind == ColumnKind.JSON;
  }
}
