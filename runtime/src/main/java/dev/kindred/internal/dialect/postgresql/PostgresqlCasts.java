package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.SqlTypes;
import dev.kindred.spi.ColumnKind;

/** PostgreSQL's casts: it compares no JSON. */
final class PostgresqlCasts extends Casts {

  PostgresqlCasts(SqlTypes types) {
    super(types);
  }

  @Override
  public boolean comparesAsText(ColumnKind kind) {
    return kind == ColumnKind.JSON;
  }
}
