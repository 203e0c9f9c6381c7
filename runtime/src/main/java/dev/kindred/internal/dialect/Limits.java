package dev.kindred.internal.dialect;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.type.ColumnKind;
import java.util.List;

/** Limits of a database for values and statements. */
public abstract class Limits {

  /** Number of keys in one statement, where they are bound one by one. */
  public static final int KEYS = 1_024;

  /** Maximum number of values in one array, because of H2. */
  public static final int ARRAY = 65_536;

  /** Returns how long a text is to the database: most count characters, not UTF-16 units. */
  public int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns how many digits of a decimal number are kept. */
  public int digits() {
    return Integer.MAX_VALUE;
  }

  /** Returns whether NaN and infinite numbers can be stored. */
  public abstract boolean storesNonFinite();

  /** Returns how many values, arrays being one each, one statement may bind. */
  public abstract int valuesOfStatement();

  /** Returns whether several values of a kind can be bound as one array. */
  public boolean bindsArrays(ColumnKind kind) {
    return false;
  }

  /**
   * Returns how many keys, which these columns of a model have, one statement may look for, so that
   * none grows without bounds.
   */
  public final int keysOfStatement(EntityMetadata<?> metadata, List<Integer> columns) {
    return columns.size() == 1 && bindsArrays(metadata.column(columns.get(0)).type().kind())
        ? ARRAY
        : KEYS;
  }
}
