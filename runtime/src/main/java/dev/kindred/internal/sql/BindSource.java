package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import java.util.List;

/** Source of the value that is bound for one {@code ?}. */
sealed interface BindSource {

  /**
   * Returns the value to bind.
   *
   * @param scopes the bind values of a statement's scopes, which come first
   * @param values the other bind values of the statement
   */
  BindValue in(List<BindValue> scopes, List<BindValue> values);

  /** Bind value at a position, which differs between statements with the same key. */
  record Position(int position) implements BindSource {

    @Override
    public BindValue in(List<BindValue> scopes, List<BindValue> values) {
      int own = position - scopes.size();
      return own < 0 ? scopes.get(position) : values.get(own);
    }
  }

  /** Value in a part written with jOOQ, which is the same for all statements with the same key. */
  record Constant(BindValue value) implements BindSource {

    @Override
    public BindValue in(List<BindValue> scopes, List<BindValue> values) {
      return value;
    }
  }
}
