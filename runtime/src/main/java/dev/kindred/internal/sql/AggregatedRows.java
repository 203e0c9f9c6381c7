package dev.kindred.internal.sql;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathCollector;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowVariableBinder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows that an aggregate runs over, with the aggregated expression. Its further to-many paths are
 * bound to joined rows.
 *
 * @param further the further to-many paths, from the first to the last
 * @param required the paths that are joined with inner joins
 */
record AggregatedRows(
    ExpressionNode argument, PredicateNode filter, List<Further> further, Set<PathNode> required) {

  /** Further to-many path, and the joined row that stands for it. */
  record Further(PathNode path, PathNode row) {}

  static AggregatedRows of(ExpressionNode argument, PathNode variable) {
    List<PredicateNode> filters = new ArrayList<>(List.of(variable.filter()));
    List<Further> further = new ArrayList<>();
    Set<PathNode> required = new HashSet<>();
    ExpressionNode bound = argument;
    for (PathNode path = next(bound); path != null; path = next(bound)) {
      PathNode row = path.row();
      bound = new RowVariableBinder(path, row).expression(bound);
      filters.add(row.filter());
      further.add(new Further(path, row));
      required.addAll(InnerJoinPaths.along(row));
    }
    return new AggregatedRows(bound, PredicateNode.inOwnScopes(filters), further, required);
  }

  /** Returns the predicate that the rows of the further paths meet. */
  PredicateNode furtherFilter() {
    return PredicateNode.inOwnScopes(further.stream().map(each -> each.row.filter()).toList());
  }

  private static @Nullable PathNode next(ExpressionNode argument) {
    List<PathNode> paths = PathCollector.of(argument);
    return paths.isEmpty() ? null : paths.get(0);
  }

  /**
   * Binds another expression to the same rows; returns null if its further to-many paths are
   * others, so that the rows would be repeated, or too few.
   */
  @Nullable ExpressionNode bind(ExpressionNode other) {
    ExpressionNode bound = other;
    for (Further each : further) {
      PathNode path = next(bound);
      if (path == null || !path.isLike(each.path)) {
        return null;
      }
      bound = new RowVariableBinder(path, each.row).expression(bound);
    }
    return next(bound) == null ? bound : null;
  }
}
