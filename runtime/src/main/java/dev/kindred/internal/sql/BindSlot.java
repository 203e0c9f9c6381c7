package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import java.util.List;
import java.util.Objects;

/**
 * Placeholder for a bind value in a numbered statement, see {@link BindSlotNumbering}.
 *
 * @param position the position of the value among the statement's bind values
 * @param array whether the value is an array
 */
record BindSlot(int position, boolean array) {

  static BindSlot of(BindValue numbered) {
    return (BindSlot) Objects.requireNonNull(numbered.value());
  }

  /** Returns whether a list of values is bound as arrays. */
  static boolean areArrays(List<BindValue> list) {
    return !list.isEmpty() && list.get(0).value() instanceof BindSlot slot && slot.array();
  }
}
