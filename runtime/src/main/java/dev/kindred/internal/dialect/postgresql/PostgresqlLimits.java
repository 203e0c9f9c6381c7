package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.JdbcArrays;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.spi.type.ColumnKind;

/** Limits of PostgreSQL. */
class PostgresqlLimits extends Limits {

  @Override
  public boolean storesNonFinite() {
    return true;
  }

  @Override
  public int valuesOfStatement() {
    return 65_535;
  }

  @Override
  public boolean bindsArrays(ColumnKind kind) {
    return JdbcArrays.have(kind);
  }
}
