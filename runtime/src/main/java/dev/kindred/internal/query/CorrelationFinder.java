package dev.kindred.internal.query;

/** Finder of references to rows other than those of one path. Not thread-safe. */
final class CorrelationFinder extends NodeWalker {

  private final PathNode rows;
  private boolean found;

  private CorrelationFinder(PathNode rows) {
    this.rows = rows;
  }

  /** Returns whether a predicate on the rows of a path refers to the root's row, too. */
  static boolean isCorrelated(PathNode rows, PredicateNode predicate) {
    CorrelationFinder finder = new CorrelationFinder(rows);
    finder.walk(predicate);
    return finder.found;
  }

  @Override
  protected void path(PathNode node) {
    if (!node.equals(rows)) {
      found |= node.isRoot();
      super.path(node);
    }
  }
}
