package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of a shape: SQL text, and where each of its {@code ?} takes its value from.
 *
 * @param slots for each {@code ?} the position of its value in the walk through the statement; -1
 *     for the first foreign value, -2 for the second
 * @param foreign the values that came with parts written with jOOQ; they belong to the shape
 */
record StatementTemplate(String sql, int[] slots, List<BindValue> foreign) {

  /** The values in the order of the {@code ?}; most often that of the walk. */
  List<BindValue> inOrder(List<BindValue> values) {
    return isInOrder(values.size()) ? values : reordered(values);
  }

  private boolean isInOrder(int size) {
    if (slots.length != size) {
      return false;
    }
    for (int position = 0; position < size; position++) {
      if (slots[position] != position) {
        return false;
      }
    }
    return true;
  }

  private List<BindValue> reordered(List<BindValue> values) {
    List<BindValue> bound = new ArrayList<>(slots.length);
    for (int slot : slots) {
      bound.add(slot < 0 ? foreign.get(-slot - 1) : values.get(slot));
    }
    return bound;
  }
}
