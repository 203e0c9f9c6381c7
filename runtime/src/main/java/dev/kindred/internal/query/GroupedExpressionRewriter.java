package dev.kindred.internal.query;

import java.util.List;

/**
 * Rewriter of expressions for grouped queries: grouping keys become references to them, and other
 * columns outside of aggregates are refused. Not thread-safe.
 */
final class GroupedExpressionRewriter extends NodeMapper {

  private final List<ExpressionNode> keys;

  GroupedExpressionRewriter(List<ExpressionNode> keys) {
    this.keys = keys;
  }

  @Override
  public ExpressionNode expression(ExpressionNode node) {
    int key = keys.indexOf(node);
    return key < 0 ? super.expression(node) : new OutputReference(key, node);
  }

  @Override
  public ExpressionNode column(ColumnNode node) {
    throw refused(node);
  }

  @Override
  public ExpressionNode aggregate(AggregateNode node) {
    return node;
  }

  @Override
  public PredicateNode related(PredicateNode.Related node) {
    throw refused(node.path());
  }

  @Override
  public PredicateNode some(PredicateNode.Some node) {
    throw refused(node.variable());
  }

  private static IllegalArgumentException refused(Object what) {
    return new IllegalArgumentException(
        what
            + " can have several values a group: name it in groupBy(..), or take its min() or"
            + " max().");
  }

  /** Returns the subquery unchanged, since it has another root. */
  @Override
  protected Select query(Select node) {
    return node;
  }
}
