package dev.kindred.internal.sql;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Key of a statement template: all that determines a statement's SQL, without its values, as a list
 * of tokens. Mutable while it is built by one thread, and never changed after that.
 */
final class StatementKey {

  private Object[] tokens = new Object[12];
  private int size;
  private int hash = 1;

  void add(Object token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
    }
    tokens[size++] = token;
    hash = 31 * hash + token.hashCode();
  }

  /** Returns the tokens. */
  List<Object> tokens() {
    return Arrays.asList(tokens).subList(0, size);
  }

  /** Returns about how many bytes it has. */
  int weight() {
    return 4 * tokens.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof StatementKey that
            && hash == that.hash
            && Arrays.equals(tokens, 0, size, that.tokens, 0, that.size));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
