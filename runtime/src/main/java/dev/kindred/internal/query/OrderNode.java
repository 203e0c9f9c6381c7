package dev.kindred.internal.query;

import java.util.function.UnaryOperator;

/**
 * Sort key of a query.
 *
 * @param nullsFirst whether NULLs come before all other values
 */
public record OrderNode(ExpressionNode expression, boolean descending, boolean nullsFirst) {

  /** Returns a sort key: ascending with NULLs last, or descending with NULLs first. */
  public static OrderNode of(ExpressionNode expression, boolean descending) {
    return new OrderNode(expression, descending, descending);
  }

  /** Returns the sort key with another expression. */
  public OrderNode of(UnaryOperator<ExpressionNode> mapping) {
    return new OrderNode(mapping.apply(expression), descending, nullsFirst);
  }

  /** Returns the sort key of the opposite order. */
  public OrderNode reversed() {
    return new OrderNode(expression, !descending, !nullsFirst);
  }
}
