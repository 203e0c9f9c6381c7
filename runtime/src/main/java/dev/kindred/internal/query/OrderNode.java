package dev.kindred.internal.query;

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

  /** The opposite order. */
  public OrderNode reversed() {
    return new OrderNode(expression, !descending, !nullsFirst);
  }
}
