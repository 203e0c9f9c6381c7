package dev.kindred.internal.query;

import dev.kindred.internal.query.Junction.Xor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Combination of predicates by AND, OR or XOR. */
final class Junctions {

  private Junctions() {}

  /**
   * Combines predicates. Operands that are combined by the same operator already are merged, so
   * that the tree stays flat however it was built. What is appended to a chain costs the same for
   * each step.
   *
   * @param decisive the operand that decides the result alone
   */
  static <J extends Junction> PredicateNode of(
      List<PredicateNode> conditions,
      Class<J> operator,
      PredicateNode decisive,
      BiFunction<List<PredicateNode>, Integer, J> made) {
    List<PredicateNode> chain = List.of();
    List<PredicateNode> others = new ArrayList<>(conditions.size());
    int nesting = 1;
    for (PredicateNode condition : conditions) {
      if (condition.getClass() == decisive.getClass() && condition.equals(decisive)) {
        return decisive;
      }
      boolean merged = isMerged(condition, operator);
      nesting =
          Math.max(
              nesting, merged ? condition.nesting() : NestingDepth.around(condition.nesting()));
      if (!merged) {
        others.add(condition);
      } else if (chain.isEmpty() && others.isEmpty()) {
        chain = operator.cast(condition).conditions();
      } else {
        others.addAll(operator.cast(condition).conditions());
      }
    }
    List<PredicateNode> parts = AppendOnlyList.appendAll(chain, others);
    return parts.size() == 1 ? parts.get(0) : made.apply(parts, nesting);
  }

  /** Combines two predicates by XOR; an operand that is always true or false is left out. */
  static PredicateNode xor(PredicateNode one, PredicateNode other) {
    if (one.equals(PredicateNode.TRUE)) {
      return PredicateNode.not(other);
    }
    if (other.equals(PredicateNode.TRUE)) {
      return PredicateNode.not(one);
    }
    List<PredicateNode> parts = without(List.of(one, other), PredicateNode.FALSE);
    return parts.size() < 2
        ? PredicateNode.scope(PredicateNode.or(parts))
        : of(parts, Xor.class, PredicateNode.TRUE, Xor::new);
  }

  /** Combines predicates by AND, each in a separate scope if there are several. */
  static PredicateNode inOwnScopes(List<PredicateNode> conditions) {
    List<PredicateNode> parts = without(conditions, PredicateNode.TRUE);
    return PredicateNode.and(
        parts.size() == 1 ? parts : parts.stream().map(PredicateNode::scope).toList());
  }

  private static List<PredicateNode> without(
      List<PredicateNode> conditions, PredicateNode neutral) {
    return conditions.stream().filter(condition -> !condition.equals(neutral)).toList();
  }

  /** Conditions on keys stay together. */
  private static <J extends Junction> boolean isMerged(PredicateNode node, Class<J> operator) {
    return operator.isInstance(node)
        && !(operator.cast(node).conditions() instanceof KeyConditions);
  }
}
