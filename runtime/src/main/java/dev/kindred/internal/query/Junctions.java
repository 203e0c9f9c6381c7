package dev.kindred.internal.query;

import dev.kindred.internal.query.PredicateNode.Junction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/** Combination of predicates by AND, OR or XOR. */
final class Junctions {

  private Junctions() {}

  /**
   * Combines predicates. Operands that are combined by the same operator already are merged, so
   * that the tree stays flat however it was built.
   *
   * @param decisive the operand that decides the result alone
   */
  static <J extends Junction> PredicateNode of(
      List<PredicateNode> conditions,
      Class<J> operator,
      PredicateNode decisive,
      BiFunction<List<PredicateNode>, Integer, J> made) {
    List<PredicateNode> parts = new ArrayList<>();
    int nesting = 1;
    for (PredicateNode condition : conditions) {
      if (condition.equals(decisive)) {
        return decisive;
      }
      if (operator.isInstance(condition)) {
        parts.addAll(operator.cast(condition).conditions());
        nesting = Math.max(nesting, condition.nesting());
      } else {
        parts.add(condition);
        nesting = Math.max(nesting, NestingDepth.around(condition.nesting()));
      }
    }
    return parts.size() == 1
        ? parts.get(0)
        : made.apply(Collections.unmodifiableList(parts), nesting);
  }
}
