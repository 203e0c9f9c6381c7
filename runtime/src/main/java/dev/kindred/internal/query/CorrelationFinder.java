package dev.kindred.internal.query;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finder of references to rows other than those of one path. Not thread-safe. */
final class CorrelationFinder extends NodeWalker {

  private final PathNode rows;
  private final Set<PathNode> introduced = new HashSet<>();
  private boolean root;
  private boolean text;
  private boolean otherRow;

  private CorrelationFinder(PathNode rows) {
    this.rows = rows;
  }

  /** Returns whether a predicate on the rows of a path refers to the root's row, too. */
  static boolean isCorrelated(PathNode rows, PredicateNode predicate) {
    CorrelationFinder finder = new CorrelationFinder(rows);
    finder.walk(predicate);
    return finder.root || finder.text;
  }

  /**
   * Returns whether a predicate on the rows of a path refers to rows beside these and the root's:
   * to a row variable of a condition around it, or by text of the user's.
   */
  static boolean refersToOthers(PathNode rows, PredicateNode predicate) {
    CorrelationFinder finder = new CorrelationFinder(rows);
    finder.walk(predicate);
    return finder.otherRow || finder.text;
  }

  @Override
  protected void path(PathNode node) {
    if (!node.equals(rows)) {
      root |= node.isRoot();
      otherRow |= node.isBound() && !introduced.contains(node);
      super.path(node);
    }
  }

  @Override
  protected void variable(PathNode node) {
    introduced.add(node);
    super.variable(node);
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
