package dev.kindred.internal.query;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finder of expressions and predicates whose value may depend on given columns of the root. Paths,
 * aggregates, subqueries and jOOQ's expressions count as dependent, since the rows that they read
 * may be selected by these columns. Not thread-safe.
 */
public final class ColumnUsageFinder extends NodeWalker {

  private final @Nullable Set<Integer> columns;
  private boolean found;

  /** Creates a finder of some columns of the root; null stands for any column. */
  private ColumnUsageFinder(@Nullable Set<Integer> columns) {
    this.columns = columns;
  }

  /** Returns whether an expression may depend on one of the columns. */
  public static boolean any(Set<Integer> columns, ExpressionNode expression) {
    ColumnUsageFinder finder = new ColumnUsageFinder(columns);
    finder.walk(expression);
    return finder.found;
  }

  /** Returns whether a predicate may depend on one of the columns. */
  public static boolean any(Set<Integer> columns, PredicateNode predicate) {
    ColumnUsageFinder finder = new ColumnUsageFinder(columns);
    finder.walk(predicate);
    return finder.found;
  }

  /** Returns whether a predicate depends on any row, and is not true or false for all. */
  public static boolean any(PredicateNode predicate) {
    ColumnUsageFinder finder = new ColumnUsageFinder(null);
    finder.walk(predicate);
    return finder.found;
  }

  @Override
  public @Nullable Void column(ColumnNode node) {
    ColumnNode nearest = node.nearest();
    found |= columns == null || !nearest.path().isRoot() || columns.contains(nearest.column());
    return null;
  }

  @Override
  protected void path(PathNode node) {
    found = true;
  }

  @Override
  protected void query(Select node) {
    found = true;
  }

  @Override
  public @Nullable Void aggregate(AggregateNode node) {
    found = true;
    return null;
  }

  @Override
  public @Nullable Void jooq(PredicateNode.Jooq node) {
    found = true;
    return null;
  }

  @Override
  public @Nullable Void jooq(JooqExpression node) {
    found = true;
    return null;
  }
}
