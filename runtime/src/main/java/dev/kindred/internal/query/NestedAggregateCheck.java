package dev.kindred.internal.query;

/** Refuses aggregates of aggregates. For one thread. */
final class NestedAggregateCheck extends NodeMapper {

  private NestedAggregateCheck() {}

  /** Checks what is aggregated. */
  static void check(ExpressionNode argument) {
    new NestedAggregateCheck().expression(argument);
  }

  @Override
  public ExpressionNode aggregate(AggregateNode node) {
    throw new IllegalArgumentException(
        node
            + " is an aggregate already, and is not aggregated again: select it for each row, or ask"
            + " for each aggregate by itself.");
  }

  /** What rows must meet is no part of the value. */
  @Override
  protected PredicateNode own(PredicateNode condition, PathNode row, PathNode copy) {
    return condition;
  }

  @Override
  protected Select query(Select node) {
    return node;
  }
}
