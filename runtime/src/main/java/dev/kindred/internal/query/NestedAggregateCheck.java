package dev.kindred.internal.query;

import org.jspecify.annotations.Nullable;

/** Check that refuses aggregates of aggregates. */
final class NestedAggregateCheck extends NodeWalker {

  private NestedAggregateCheck() {}

  /**
   * Refuses an argument of an aggregate that contains an aggregate.
   *
   * @throws IllegalArgumentException naming the inner aggregate
   */
  static void check(ExpressionNode argument) {
    new NestedAggregateCheck().walk(argument);
  }

  @Override
  public @Nullable Void aggregate(AggregateNode node) {
    throw new IllegalArgumentException(
        node
            + " is an aggregate already, and is not aggregated again: select it for each row, or"
            + " ask for each aggregate by itself.");
  }

  /** Skips the predicate, which selects rows and is no part of the value. */
  @Override
  protected void rowFilter(PredicateNode node) {}
}
