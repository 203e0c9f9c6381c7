package dev.kindred.lookup;

import dev.kindred.internal.query.OrderNode;
import dev.kindred.stability.Stable;

/**
 * Sort key of a query: an expression with a direction and the position of NULLs.
 *
 * @param <R> the root entity
 */
@Stable
public final class Order<R> {

  final OrderNode node;

  Order(OrderNode node) {
    this.node = node;
  }

  /** Returns this sort key with NULLs before all other values. */
  public Order<R> nullsFirst() {
    return new Order<>(new OrderNode(node.expression(), node.descending(), true));
  }

  /** Returns this sort key with NULLs after all other values. */
  public Order<R> nullsLast() {
    return new Order<>(new OrderNode(node.expression(), node.descending(), false));
  }
}
