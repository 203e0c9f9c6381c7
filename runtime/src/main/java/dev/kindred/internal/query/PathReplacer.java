package dev.kindred.internal.query;

import org.jspecify.annotations.Nullable;

/** Lets conditions and expressions start from another path. For one thread. */
public class PathReplacer extends NodeMapper {

  private final PathNode from;
  private final PathNode to;

  /** What starts from the one path will start from the other. */
  public PathReplacer(PathNode from, PathNode to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public final PathNode path(PathNode node) {
    return node.equals(from) ? to : super.path(node);
  }

  @Override
  public final PredicateNode jooq(PredicateNode.Jooq node) {
    return new PredicateNode.Jooq(node.condition(), row(node.row()));
  }

  @Override
  public final ExpressionNode jooq(JooqExpression node) {
    return new JooqExpression(node.field(), node.type(), row(node.row()));
  }

  /**
   * A row carries its filter along. What gets another name inside the filter, while that is
   * rendered, keeps its name in what is carried: the row is still the same one.
   */
  @Override
  protected final boolean keeps(PathNode row) {
    return row.equals(from);
  }

  /** What starts from a query's own row says so by no path. */
  private @Nullable PathNode row(@Nullable PathNode row) {
    if (row == null) {
      return from.isRoot() ? to : null;
    }
    return path(row);
  }

  /** A query inside a condition has a root of its own. */
  @Override
  protected final Select query(Select node) {
    return node;
  }
}
