package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import java.util.List;
import java.util.Objects;

/**
 * Placeholder for a bind value in a numbered statement, see {@link BindSlotNumbering}.
 *
 * @param position the position of the value among the statement's bind values
 * @param array whether the value is an array
 * @param isFew whether the value is a small number of rows
 */
record BindSlot(int position, boolean array, boolean isFew) {

  static BindSlot at(int position, boolean array) {
    return new BindSlot(position, array, false);
  }

  /** Returns the slot of a small number of rows. */
  BindSlot few() {
    return new BindSlot(position, array, true);
  }

  static BindSlot of(BindValue numbered) {
    return (BindSlot) Objects.requireNonNull(numbered.value());
  }

  /** Returns whether a list of values is bound as arrays. */
  static boolean areArrays(List<BindValue> list) {
    return !list.isEmpty() && list.get(0).value() instanceof BindSlot slot && slot.array();
  }
}
