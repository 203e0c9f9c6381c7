package dev.kindred.internal.query;

import dev.kindred.internal.query.ConditionNode.Junction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/** Puts conditions together by one operator. */
final class Junctions {

  private Junctions() {}

  /**
   * Puts conditions together; those of the same operator are taken apart, so that a chain stays
   * flat however it is built.
   *
   * @param decisive what makes the others say nothing
   */
  static <J extends Junction> ConditionNode of(
      List<ConditionNode> conditions,
      Class<J> operator,
      ConditionNode decisive,
      BiFunction<List<ConditionNode>, Integer, J> made) {
    List<ConditionNode> parts = new ArrayList<>();
    int nesting = 1;
    for (ConditionNode condition : conditions) {
      if (condition.equals(decisive)) {
        return decisive;
      }
      if (operator.isInstance(condition)) {
        parts.addAll(operator.cast(condition).conditions());
        nesting = Math.max(nesting, condition.nesting());
      } else {
        parts.add(condition);
        nesting = Math.max(nesting, Nesting.around(condition.nesting()));
      }
    }
    return parts.size() == 1
        ? parts.get(0)
        : made.apply(Collections.unmodifiableList(parts), nesting);
  }
}
