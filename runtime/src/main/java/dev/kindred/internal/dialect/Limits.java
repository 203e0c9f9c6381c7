package dev.kindred.internal.dialect;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.type.ColumnKind;
import java.util.List;

/** How much a database takes in one value and in one statement. */
public abstract class Limits {

  /** As many keys as one statement looks for where each is bound alone. */
  public static final int KEYS = 1_024;

  /** As many values as one array has: H2 takes no more. */
  public static final int ARRAY = 65_536;

  /** Returns how long a text is to the database: most count characters, not UTF-16 units. */
  public int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns how many digits of a decimal number are kept. */
  public int digits() {
    return Integer.MAX_VALUE;
  }

  /** Whether a floating point number can be stored that is NaN or infinite. */
  public abstract boolean storesNonFinite();

  /** Returns how many values, arrays being one each, one statement may bind. */
  public abstract int valuesOfStatement();

  /** Whether several values of a kind can be bound as one array. */
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
