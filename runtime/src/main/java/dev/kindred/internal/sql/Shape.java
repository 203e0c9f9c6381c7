package dev.kindred.internal.sql;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement without its values: statements of one shape have the same SQL. It is the list of what
 * a walk through the statement meets.
 */
final class Shape {

  private final Object[] tokens;
  private final int hash;

  Shape(List<Object> tokens) {
    this.tokens = tokens.toArray();
    this.hash = Arrays.hashCode(this.tokens);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shape that && hash == that.hash && Arrays.equals(tokens, that.tokens);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
