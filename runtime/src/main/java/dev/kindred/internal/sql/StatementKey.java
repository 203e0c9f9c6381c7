package dev.kindred.internal.sql;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A statement without its values: statements of one shape have the same SQL. It is what a walk
 * through the statement meets. For one thread, until {@link #hashCode} is first asked for.
 */
final class StatementKey {

  private Object[] tokens = new Object[16];
  private int size;
  private int hash = 1;

  void add(Object token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
    }
    tokens[size++] = token;
    hash = 31 * hash + token.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StatementKey that
        && hash == that.hash
        && Arrays.equals(tokens, 0, size, that.tokens, 0, that.size);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
