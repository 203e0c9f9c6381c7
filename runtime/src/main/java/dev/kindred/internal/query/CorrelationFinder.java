package dev.kindred.internal.query;

/** Finds out whether a condition speaks of more than the rows of one path. For one thread. */
final class CorrelationFinder extends NodeMapper {

  private final PathNode rows;
  private boolean others;

  private CorrelationFinder(PathNode rows) {
    this.rows = rows;
  }

  /** Whether a condition on the rows of a path speaks of the root's row, too. */
  static boolean others(PathNode rows, PredicateNode condition) {
    CorrelationFinder mentions = new CorrelationFinder(rows);
    mentions.condition(condition);
    return mentions.others;
  }

  @Override
  public PathNode path(PathNode node) {
    if (node.equals(rows)) {
      return node;
    }
    others |= node.isRoot();
    return super.path(node);
  }

  /** A query inside a condition has a root of its own. */
  @Override
  protected Select query(Select node) {
    return node;
  }
}
