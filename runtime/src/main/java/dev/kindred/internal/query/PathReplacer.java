package dev.kindred.internal.query;

import org.jspecify.annotations.Nullable;

/** Replaces a path in predicates and expressions. Not thread-safe. */
public class PathReplacer extends NodeMapper {

  private final PathNode from;
  private final PathNode to;

  /** Creates a mapper that replaces one path by another. */
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

  /** Keeps the filter of the replaced row, so that the row variable stays the same. */
  @Override
  protected final boolean keeps(PathNode row) {
    return row.equals(from);
  }

  /** Replaces the path of a jOOQ expression, where null stands for the root. */
  private @Nullable PathNode row(@Nullable PathNode row) {
    if (row == null) {
      return from.isRoot() ? to : null;
    }
    return path(row);
  }

  /** Returns the subquery unchanged, since it has another root. */
  @Override
  protected final Select query(Select node) {
    return node;
  }
}
