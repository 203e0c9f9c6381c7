package dev.kindred.internal.query;

import java.util.Set;

/**
 * Finds out whether an expression or a condition depends on some columns of its root. For one
 * thread.
 */
public final class ColumnUsageFinder extends NodeMapper {

  private final Set<Integer> columns;
  private boolean found;

  private ColumnUsageFinder(Set<Integer> columns) {
    this.columns = columns;
  }

  /** Whether it does, or could: what it reads along a path starts with some column too. */
  public static boolean any(Set<Integer> columns, ExpressionNode expression) {
    ColumnUsageFinder reads = new ColumnUsageFinder(columns);
    reads.expression(expression);
    return reads.found;
  }

  /** Whether a condition does, or could: what it reads elsewhere may be told by them. */
  public static boolean any(Set<Integer> columns, PredicateNode condition) {
    ColumnUsageFinder reads = new ColumnUsageFinder(columns);
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
  public ExpressionNode foreign(JooqExpression node) {
    found = true;
    return node;
  }

  @Override
  public PredicateNode foreign(PredicateNode.Jooq node) {
    found = true;
    return node;
  }

  @Override
  protected Select query(Select node) {
    found = true;
    return node;
  }
}
