package dev.kindred.internal.query;

import org.jspecify.annotations.Nullable;

/** Finder of references to rows other than those of one path. Not thread-safe. */
final class CorrelationFinder extends NodeWalker {

  private final PathNode rows;
  private boolean root;
  private boolean text;

  private CorrelationFinder(PathNode rows) {
    this.rows = rows;
  }

  /** Returns whether a predicate on the rows of a path refers to the root's row, too. */
  static boolean isCorrelated(PathNode rows, PredicateNode predicate) {
    CorrelationFinder finder = new CorrelationFinder(rows);
    finder.walk(predicate);
    return finder.root || finder.text;
  }

  /** Returns whether a predicate has text of the user's that can refer to other rows. */
  static boolean hasText(PathNode rows, PredicateNode predicate) {
    CorrelationFinder finder = new CorrelationFinder(rows);
    finder.walk(predicate);
    return finder.text;
  }

  @Override
  protected void path(PathNode node) {
    if (!node.equals(rows)) {
      root |= node.isRoot();
      super.path(node);
    }
  }

  /** Text of the user's can refer to any row. */
  @Override
  public @Nullable Void jooq(PredicateNode.Jooq node) {
    text |= node.row() == null || !node.row().isAlong(rows);
    return super.jooq(node);
  }

  @Override
  public @Nullable Void jooq(JooqExpression node) {
    text |= node.row() == null || !node.row().isAlong(rows);
    return super.jooq(node);
  }
}
