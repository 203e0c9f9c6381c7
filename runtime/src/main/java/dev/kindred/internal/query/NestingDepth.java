package dev.kindred.internal.query;

import java.util.List;

/**
 * Number of nested levels of nodes. It is limited, since nodes are walked and rendered recursively,
 * and databases parse SQL recursively.
 */
public final class NestingDepth {

  /** Maximum number of levels. */
  public static final int LIMIT = 200;

  private NestingDepth() {}

  /**
   * Returns one level more than that of the nested node.
   *
   * @throws IllegalArgumentException if the limit is exceeded
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

  /** Returns the number of levels of the deepest predicate. */
  static int ofConditions(List<PredicateNode> conditions) {
    int deepest = 0;
    for (PredicateNode condition : conditions) {
      deepest = Math.max(deepest, condition.nesting());
    }
    return deepest;
  }

  /** Returns the number of levels of the deepest expression. */
  static int ofExpressions(List<ExpressionNode> expressions) {
    int deepest = 0;
    for (ExpressionNode expression : expressions) {
      deepest = Math.max(deepest, expression.nesting());
    }
    return deepest;
  }
}
