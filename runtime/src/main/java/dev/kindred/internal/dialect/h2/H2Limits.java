package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.JdbcArrays;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.spi.type.ColumnKind;

/** Limits of H2. */
final class H2Limits extends Limits {

  /** Returns the length in UTF-16 units, as H2 counts it. */
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
