package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.NodeWalker;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import org.jspecify.annotations.Nullable;

/** Counter of the aggregates of related rows in a query. Not thread-safe. */
final class AggregateUses extends NodeWalker {

  private int count;

  private AggregateUses() {}

  /** Returns how often a query has an aggregate of related rows. */
  static int of(Select node) {
    AggregateUses uses = new AggregateUses();
    node.selectList().expressions().forEach(uses::walk);
    uses.walkRowsAndOrder(node);
    return uses.count;
  }

  /** Returns whether a predicate has such an aggregate. */
  static boolean areIn(PredicateNode condition) {
    AggregateUses uses = new AggregateUses();
    uses.walk(condition);
    return uses.count > 0;
  }

  /** Returns whether the rows of a query or their order depend on such aggregates. */
  static boolean decideRows(Select node) {
    AggregateUses uses = new AggregateUses();
    uses.walkRowsAndOrder(node);
    return node.groupBy() != null || uses.count > 0;
  }

  private void walkRowsAndOrder(Select node) {
    node.filters().forEach(this::walk);
    node.order().forEach(key -> walk(key.expression()));
    if (node.groupBy() != null) {
      node.groupBy().keys().forEach(this::walk);
      node.groupBy().having().forEach(this::walk);
    }
  }

  @Override
  public @Nullable Void aggregate(AggregateNode node) {
    count += node.variable() == null ? 0 : 1;
    return super.aggregate(node);
  }
}
