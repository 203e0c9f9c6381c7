package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.JdbcArrays;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.spi.type.ColumnKind;

/** H2's limits. */
final class H2Limits extends Limits {

  /** It counts UTF-16 units. */
  @Override
  public int length(String text) {
    return text.length();
  }

  @Override
  public boolean storesNonFinite() {
    return true;
  }

  @Override
  public int valuesOfStatement() {
    return 100_000;
  }

  @Override
  public boolean bindsArrays(ColumnKind kind) {
    return JdbcArrays.have(kind);
  }
}
