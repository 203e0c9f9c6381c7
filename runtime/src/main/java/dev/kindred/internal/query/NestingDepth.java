package dev.kindred.internal.query;

import java.util.List;

/**
 * How many levels of nodes are nested, one in another. Nodes are walked and rendered level by level
 * on the caller's stack, and so are they by databases; that is why the levels are bounded.
 */
public final class NestingDepth {

  /** The most levels. */
  public static final int LIMIT = 200;

  private NestingDepth() {}

  /**
   * One level more than what is inside.
   *
   * @throws IllegalArgumentException if these are too many
   */
  static int around(int inside) {
    if (inside >= LIMIT) {
      throw new IllegalArgumentException(
          "More than "
              + LIMIT
              + " conditions or expressions are nested, one in another. Put those that are joined"
              + " by the same operator side by side, as Condition.all(..) and Condition.any(..)"
              + " do, or split the query.");
    }
    return inside + 1;
  }

  /** The levels of the deepest condition. */
  static int ofConditions(List<PredicateNode> conditions) {
    int deepest = 0;
    for (PredicateNode condition : conditions) {
      deepest = Math.max(deepest, condition.nesting());
    }
    return deepest;
  }

  /** The levels of the deepest expression. */
  static int ofExpressions(List<ExpressionNode> expressions) {
    int deepest = 0;
    for (ExpressionNode expression : expressions) {
      deepest = Math.max(deepest, expression.nesting());
    }
    return deepest;
  }
}
