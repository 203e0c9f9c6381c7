package dev.kindred.internal.query;

import java.util.Set;

/**
 * Finds out whether an expression or a condition depends on some columns of its root. For one
 * thread.
 */
public final class Reads extends NodeMapper {

  private final Set<Integer> columns;
  private boolean found;

  private Reads(Set<Integer> columns) {
    this.columns = columns;
  }

  /** Whether it does, or could: what it reads along a path starts with some column too. */
  public static boolean any(Set<Integer> columns, ExpressionNode expression) {
    Reads reads = new Reads(columns);
    reads.expression(expression);
    return reads.found;
  }

  /** Whether a condition does, or could: what it reads elsewhere may be told by them. */
  public static boolean any(Set<Integer> columns, ConditionNode condition) {
    Reads reads = new Reads(columns);
    reads.condition(condition);
    return reads.found;
  }

  @Override
  public ExpressionNode column(ColumnNode node) {
    found |= !node.nearest().path().isRoot() || columns.contains(node.nearest().column());
    return node;
  }

  @Override
  public ExpressionNode aggregate(AggregateNode node) {
    found = true;
    return node;
  }

  @Override
  public PathNode path(PathNode node) {
    found = true;
    return node;
  }

  @Override
  public ExpressionNode foreign(ForeignNode node) {
    found = true;
    return node;
  }

  @Override
  public ConditionNode foreign(ConditionNode.Foreign node) {
    found = true;
    return node;
  }

  @Override
  protected Select query(Select node) {
    found = true;
    return node;
  }
}
