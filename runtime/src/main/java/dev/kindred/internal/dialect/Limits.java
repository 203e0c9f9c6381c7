package dev.kindred.internal.dialect;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.type.ColumnKind;
import java.util.List;

/** Limits of a database for values and statements. */
public abstract class Limits {

  /** Number of keys in one statement, where they are bound one by one. */
  public static final int KEYS_OF_STATEMENT = 1_024;

  /** Maximum number of values in one array, because of H2. */
  public static final int VALUES_OF_ARRAY = 65_536;

  /**
   * Returns the length of a text as the database counts it: most count characters, not UTF-16
   * units.
   */
  public int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns the number of digits that a decimal number can have. */
  public int digits() {
    return Integer.MAX_VALUE;
  }

  /** Returns whether NaN and infinite numbers can be stored. */
  public abstract boolean storesNonFinite();

  /** Returns the maximum number of bind values in one statement; an array is one. */
  public abstract int valuesOfStatement();

  /** Returns the maximum number of parameters in one list of a condition. */
  public int valuesOfList() {
    return Integer.MAX_VALUE;
  }

  /** Returns whether several values of a kind can be bound as one array. */
  public boolean bindsArrays(ColumnKind kind) {
    return false;
  }

  /**
   * Returns the most elements of an array with which the database compares each row one by one;
   * longer arrays have other conditions, see {@link Dialect#lists}.
   */
  public int comparedValues() {
    return Integer.MAX_VALUE;
  }

  /**
   * Returns the most keys of several columns with which the database compares each row one by one;
   * more keys are listed as rows.
   */
  public int comparedKeys() {
    return Integer.MAX_VALUE;
  }

  /**
   * Returns whether a join with an array is faster than a condition, where the joined column has an
   * index; keys of several columns are then bound as an array for each column.
   */
  public boolean joinsArrays() {
    return false;
  }

  /**
   * Returns the maximum number of keys of an entity's columns in one statement, so that statements
   * don't grow without limit.
   */
  public final int keysOfStatement(EntityMetadata<?> metadata, List<Integer> columns) {
    return (columns.size() == 1 || joinsArrays())
            && columns.stream().allMatch(at -> bindsArrays(metadata.column(at).type().kind()))
        ? VALUES_OF_ARRAY
        : KEYS_OF_STATEMENT;
  }
}
