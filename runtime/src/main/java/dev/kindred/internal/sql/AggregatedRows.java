package dev.kindred.internal.sql;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathCollector;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowVariableBinder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows that an aggregate runs over, with the aggregated expression. Its further to-many paths are
 * bound to joined rows.
 *
 * @param required the paths that are joined with inner joins
 */
record AggregatedRows(ExpressionNode argument, PredicateNode filter, Set<PathNode> required) {

  static AggregatedRows of(ExpressionNode argument, PathNode variable) {
    List<PredicateNode> filters = new ArrayList<>(List.of(variable.filter()));
    Set<PathNode> required = new HashSet<>();
    ExpressionNode bound = argument;
    for (Optional<PathNode> path = next(bound); path.isPresent(); path = next(bound)) {
      PathNode row = path.get().row();
      bound = new RowVariableBinder(path.get(), row).expression(bound);
      filters.add(row.filter());
      required.addAll(InnerJoinPaths.along(row));
    }
    return new AggregatedRows(bound, PredicateNode.inOwnScopes(filters), required);
  }

  private static Optional<PathNode> next(ExpressionNode argument) {
    return PathCollector.of(argument).stream().findFirst();
  }

  /** Returns whether a related row can stand for several rows. */
  boolean areMultiplied() {
    return !required.isEmpty();
  }
}
