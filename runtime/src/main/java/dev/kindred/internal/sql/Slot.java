package dev.kindred.internal.sql;

import dev.kindred.internal.query.ValueNode;
import java.util.List;
import java.util.Objects;

/**
 * What stands in a numbered statement in place of a value, see {@link SlotNumbering}.
 *
 * @param position of the value in the walk through the statement
 * @param array whether the value stands for several
 */
record Slot(int position, boolean array) {

  static Slot of(ValueNode numbered) {
    return (Slot) Objects.requireNonNull(numbered.value());
  }

  /** Whether a list of values is bound as arrays. */
  static boolean areArrays(List<ValueNode> list) {
    return !list.isEmpty() && list.get(0).value() instanceof Slot slot && slot.array();
  }
}
