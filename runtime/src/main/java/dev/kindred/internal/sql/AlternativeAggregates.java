package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.Junction.And;
import dev.kindred.internal.query.Junction.Or;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Comparison;
import dev.kindred.internal.query.PredicateNode.Scope;
import dev.kindred.internal.query.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aggregates that a query compares in a disjunction, and needs for nothing else: it can do without
 * the groups for which the comparison is false, as it is without related rows. A database would
 * keep them, since the rest of the disjunction may be true.
 */
final class AlternativeAggregates {

  private final Select query;
  private final Map<AggregateNode, Comparison> comparisons = new HashMap<>();

  private AlternativeAggregates(Select query) {
    this.query = query;
  }

  /** Returns these aggregates of a query with numbered bind slots, each with its comparison. */
  static Map<AggregateNode, Comparison> of(Select query) {
    AlternativeAggregates aggregates = new AlternativeAggregates(query);
    query.filters().forEach(each -> aggregates.add(each, false));
    return aggregates.comparisons;
  }

  private void add(PredicateNode condition, boolean isAlternative) {
    if (condition instanceof And and) {
      and.conditions().forEach(each -> add(each, isAlternative));
    } else if (condition instanceof Or or) {
      or.conditions().forEach(each -> add(each, true));
    } else if (condition instanceof Scope scope) {
      add(scope.condition(), isAlternative);
    } else if (isAlternative
        && condition instanceof Comparison comparison
        && comparison.left() instanceof AggregateNode aggregate
        && comparison.right() instanceof BindValue
        && RequiredAggregates.of(List.of(comparison)).contains(aggregate)
        && AggregateUses.isOnce(query, aggregate)) {
      comparisons.put(aggregate, comparison);
    }
  }
}
