package dev.kindred.internal.query;

import org.jspecify.annotations.Nullable;

/**
 * Finder of what a predicate or an expression needs beside one row and those that it refers to:
 * rows of to-many paths, subqueries, aggregates, and text of the user's. Not thread-safe.
 */
public final class RowTest extends NodeWalker {

  private boolean needsMore;

  private RowTest() {}

  /** Returns whether a predicate tests one row, with those that it refers to. */
  public static boolean is(PredicateNode predicate) {
    RowTest test = new RowTest();
    test.walk(predicate);
    return !test.needsMore;
  }

  /** Returns whether an expression is about one row, with those that it refers to. */
  public static boolean is(ExpressionNode expression) {
    RowTest test = new RowTest();
    test.walk(expression);
    return !test.needsMore;
  }

  @Override
  protected void path(PathNode node) {
    for (PathNode at = node; !at.isRoot() && !at.isBound(); at = at.parent()) {
      needsMore |= at.relation().toMany();
    }
  }

  @Override
  public @Nullable Void some(PredicateNode.Some node) {
    return more();
  }

  @Override
  public @Nullable Void inQuery(PredicateNode.InQuery node) {
    return more();
  }

  @Override
  public @Nullable Void jooq(PredicateNode.Jooq node) {
    return more();
  }

  @Override
  public @Nullable Void jooq(JooqExpression node) {
    return more();
  }

  @Override
  public @Nullable Void aggregate(AggregateNode node) {
    return more();
  }

  private @Nullable Void more() {
    needsMore = true;
    return null;
  }
}
