package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;

/** PostgreSQL's casts: it compares no JSON. */
final class PostgresqlCasts extends Casts {

  PostgresqlCasts(StoredTypes types) {
    super(types);
  }

  @Override
  public boolean comparesAsText(ColumnKind kind) {
    return kind == ColumnKind.JSON;
  }
}
