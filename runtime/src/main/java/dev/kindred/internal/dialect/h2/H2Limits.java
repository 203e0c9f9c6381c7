package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.Limits;
import dev.kindred.spi.type.ColumnKind;
import java.util.EnumSet;
import java.util.Set;

/** Limits of H2. */
final class H2Limits extends Limits {

  /** More are found faster by a subquery. */
  private static final int COMPARED_VALUES = 256;

  private static final Set<ColumnKind> SINGLE =
      EnumSet.of(ColumnKind.BOOLEAN, ColumnKind.JSON, ColumnKind.JSONB);

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

  /** Returns true for all values that can be compared, except truth values. */
  @Override
  public boolean bindsArrays(ColumnKind kind) {
    return !kind.isOfArrays() && !SINGLE.contains(kind);
  }

  @Override
  public int comparedValues() {
    return COMPARED_VALUES;
  }

  @Override
  public boolean joinsArrays() {
    return true;
  }
}
