package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import java.util.List;
import java.util.Objects;

/**
 * What stands in a numbered statement in place of a value, see {@link BindSlotNumbering}.
 *
 * @param position of the value in the walk through the statement
 * @param array whether the value stands for several
 */
record BindSlot(int position, boolean array) {

  static BindSlot of(BindValue numbered) {
    return (BindSlot) Objects.requireNonNull(numbered.value());
  }

  /** Whether a list of values is bound as arrays. */
  static boolean areArrays(List<BindValue> list) {
    return !list.isEmpty() && list.get(0).value() instanceof BindSlot slot && slot.array();
  }
}
