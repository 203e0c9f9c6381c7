package dev.kindred.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collector of the paths that one scope reads. In a scope each to-many path stands for one related
 * row, as a variable does. Nested scopes, conditions of CASE and the rows of aggregates are left
 * out. Not thread-safe.
 */
public final class PathCollector extends NodeWalker {

  private List<PathNode> paths = List.of();

  private PathCollector() {}

  /** Returns the paths of a predicate, without roots. */
  public static List<PathNode> paths(PredicateNode predicate) {
    PathCollector collector = new PathCollector();
    collector.walk(predicate);
    return collector.paths;
  }

  /** Returns the first unbound to-many path along each path of a predicate, each once. */
  public static List<PathNode> of(PredicateNode predicate) {
    return unbound(paths(predicate));
  }

  /** Returns the first unbound to-many path along each path of an expression, each once. */
  public static List<PathNode> of(ExpressionNode expression) {
    PathCollector collector = new PathCollector();
    collector.walk(expression);
    return unbound(collector.paths);
  }

  /**
   * Returns the unbound to-many path of an expression; empty if it has none.
   *
   * @throws IllegalArgumentException if it follows several to-many paths
   */
  static Optional<PathNode> only(ExpressionNode expression) {
    List<PathNode> variables = of(expression);
    if (variables.size() > 1) {
      throw new IllegalArgumentException(
          expression
              + " follows several to-many paths, "
              + variables
              + ": aggregate each by itself and put the results together.");
    }
    return variables.stream().findFirst();
  }

  private static List<PathNode> unbound(List<PathNode> paths) {
    List<PathNode> unbound = List.of();
    for (PathNode path : paths) {
      PathNode first = firstUnbound(path);
      if (first != null && !unbound.contains(first)) {
        unbound = AppendOnlyList.append(unbound, first);
      }
    }
    return unbound;
  }

  private static @Nullable PathNode firstUnbound(PathNode path) {
    PathNode first = null;
    for (PathNode at = path; !at.isRoot() && !at.isBound(); at = at.parent()) {
      if (at.relation().toMany()) {
        first = at;
      }
    }
    return first;
  }

  @Override
  protected void path(PathNode node) {
    if (node.isRoot()) {
      return;
    }
    if (paths.isEmpty()) {
      paths = new ArrayList<>();
    }
    paths.add(node);
  }

  @Override
  public @Nullable Void column(ColumnNode node) {
    path(node.nearest().path());
    return null;
  }

  @Override
  public @Nullable Void some(PredicateNode.Some node) {
    path(node.variable().parent());
    return null;
  }

  @Override
  public @Nullable Void caseNode(CaseNode node) {
    node.cases().forEach(each -> walk(each.value()));
    return node.otherwise() == null ? null : node.otherwise().accept(this);
  }

  @Override
  public @Nullable Void aggregate(AggregateNode node) {
    if (node.variable() == null) {
      return node.argument().accept(this);
    }
    path(node.variable().parent());
    return null;
  }

  @Override
  public @Nullable Void xor(Junction.Xor node) {
    return null;
  }

  @Override
  public @Nullable Void not(PredicateNode.Not node) {
    return null;
  }

  @Override
  public @Nullable Void scope(PredicateNode.Scope node) {
    return null;
  }

  @Override
  public @Nullable Void predicate(PredicateExpression node) {
    return null;
  }

  @Override
  public @Nullable Void jooq(PredicateNode.Jooq node) {
    return null;
  }

  @Override
  public @Nullable Void jooq(JooqExpression node) {
    return null;
  }
}
