package dev.kindred.internal.sql;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.Junction.And;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Comparison;
import dev.kindred.internal.query.PredicateNode.InQuery;
import dev.kindred.internal.query.PredicateNode.IsNotNull;
import dev.kindred.internal.query.PredicateNode.IsNull;
import dev.kindred.internal.query.PredicateNode.Match;
import dev.kindred.internal.query.PredicateNode.Membership;
import dev.kindred.internal.query.PredicateNode.Not;
import dev.kindred.internal.query.PredicateNode.Related;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * To-one paths that must lead to a row for a conjunction to be true, so that an inner join
 * suffices: those of lookups in the conjunction that are not true where a value is NULL.
 */
final class InnerJoinPaths {

  private Set<PathNode> paths = Set.of();

  private InnerJoinPaths() {}

  static Set<PathNode> of(Collection<PredicateNode> conjunction) {
    InnerJoinPaths required = new InnerJoinPaths();
    for (PredicateNode condition : conjunction) {
      required.condition(condition);
    }
    return required.paths;
  }

  /** Returns a path and all of its parents. */
  static Set<PathNode> along(PathNode path) {
    InnerJoinPaths required = new InnerJoinPaths();
    required.path(path);
    return required.paths;
  }

  private void condition(PredicateNode condition) {
    if (condition instanceof And and) {
      and.conditions().forEach(this::condition);
    } else if (condition instanceof Related related) {
      path(related.path());
    } else if (condition instanceof Comparison comparison) {
      value(comparison.left());
      value(comparison.right());
    } else if (condition instanceof Membership membership) {
      value(membership.expression());
    } else if (condition instanceof Match match) {
      value(match.expression());
      value(match.pattern());
    } else if (condition instanceof InQuery in) {
      IntStream.range(0, in.left().size())
          .filter(position -> !in.nullable().contains(position))
          .forEach(position -> value(in.left().get(position)));
    } else if (condition instanceof IsNotNull present) {
      value(present.expression());
    } else if (condition instanceof Not not && not.condition() instanceof IsNull missing) {
      value(missing.expression());
    }
  }

  /**
   * Adds the paths of an expression that must not be NULL; the arguments of most functions must not
   * be NULL then either.
   */
  private void value(ExpressionNode expression) {
    if (expression instanceof ColumnNode column) {
      path(column.nearest().path());
    } else if (expression instanceof FunctionNode function) {
      switch (function.function()) {
        case COALESCE -> {}
        case NULL_IF -> value(function.arguments().get(0));
        default -> function.arguments().forEach(this::value);
      }
    }
  }

  private void path(PathNode path) {
    if (!path.isRoot() && paths.isEmpty()) {
      paths = new HashSet<>();
    }
    for (PathNode at = path; !at.isRoot(); at = at.parent()) {
      paths.add(at);
    }
  }
}
