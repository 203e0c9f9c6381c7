package dev.kindred.internal.query;

import java.util.function.UnaryOperator;

/**
 * One key of an order.
 *
 * @param nullsFirst whether NULLs come before all other values
 */
public record OrderNode(ExpressionNode expression, boolean descending, boolean nullsFirst) {

  /** Ascending, NULLs last; or descending, NULLs first. */
  public static OrderNode of(ExpressionNode expression, boolean descending) {
    return new OrderNode(expression, descending, descending);
  }

  /** The same order of something that is made of its expression. */
  public OrderNode of(UnaryOperator<ExpressionNode> mapping) {
    return new OrderNode(mapping.apply(expression), descending, nullsFirst);
  }

  /** The opposite order. */
  public OrderNode reversed() {
    return new OrderNode(expression, !descending, !nullsFirst);
  }
}
