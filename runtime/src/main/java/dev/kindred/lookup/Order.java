package dev.kindred.lookup;

import dev.kindred.internal.query.OrderNode;
import dev.kindred.stability.Stable;
import java.util.List;

/**
 * Sort key of a query: an expression with a direction and the position of NULLs, or several of them
 * for a value object, whose parts are compared one after the other.
 *
 * @param <R> the root entity
 */
@Stable
public final class Order<R> {

  final List<OrderNode> nodes;

  Order(OrderNode node) {
    this(List.of(node));
  }

  Order(List<OrderNode> nodes) {
    this.nodes = nodes;
  }

  /** Returns this sort key with NULLs before all other values. */
  public Order<R> nullsFirst() {
    return with(true);
  }

  /** Returns this sort key with NULLs after all other values. */
  public Order<R> nullsLast() {
    return with(false);
  }

  private Order<R> with(boolean nullsFirst) {
    return new Order<>(
        nodes.stream()
            .map(node -> new OrderNode(node.expression(), node.descending(), nullsFirst))
            .toList());
  }
}
