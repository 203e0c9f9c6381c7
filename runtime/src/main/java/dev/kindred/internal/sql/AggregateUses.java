package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.NodeWalker;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finder of the aggregates of related rows in a query. Not thread-safe. */
final class AggregateUses extends NodeWalker {

  private final List<AggregateNode> found = new ArrayList<>();

  private AggregateUses() {}

  /** Returns how often a query has an aggregate of related rows. */
  static int of(Select node) {
    return in(node).size();
  }

  /** Returns whether a query has an aggregate just once. */
  static boolean isOnce(Select node, AggregateNode aggregate) {
    return Collections.frequency(in(node), aggregate) == 1;
  }

  private static List<AggregateNode> in(Select node) {
    AggregateUses uses = new AggregateUses();
    node.selectList().expressions().forEach(uses::walk);
    uses.walkRowsAndOrder(node);
    return uses.found;
  }

  /** Returns whether a predicate has such an aggregate. */
  static boolean areIn(PredicateNode condition) {
    AggregateUses uses = new AggregateUses();
    uses.walk(condition);
    return !uses.found.isEmpty();
  }

  /** Returns whether the rows of a query or their order depend on such aggregates. */
  static boolean decideRows(Select node) {
    AggregateUses uses = new AggregateUses();
    uses.walkRowsAndOrder(node);
    return node.groupBy() != null || !uses.found.isEmpty();
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
    if (node.variable() != null) {
      found.add(node);
    }
    return super.aggregate(node);
  }
}
