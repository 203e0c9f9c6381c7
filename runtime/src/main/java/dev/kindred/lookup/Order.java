package dev.kindred.lookup;

import dev.kindred.internal.query.OrderNode;
import dev.kindred.stability.Stable;

/**
 * One key of an order.
 *
 * @param <R> the root entity
 */
@Stable
public final class Order<R> {

  final OrderNode node;

  Order(OrderNode node) {
    this.node = node;
  }

  /** The same order, NULLs before all other values. */
  public Order<R> nullsFirst() {
    return new Order<>(new OrderNode(node.expression(), node.descending(), true));
  }

  /** The same order, NULLs after all other values. */
  public Order<R> nullsLast() {
    return new Order<>(new OrderNode(node.expression(), node.descending(), false));
  }
}
