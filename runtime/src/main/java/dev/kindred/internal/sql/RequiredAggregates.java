package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Junction.And;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Comparison;
import dev.kindred.internal.query.PredicateNode.Membership;
import dev.kindred.internal.query.PredicateNode.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Aggregates for which a row must have related rows for a conjunction to be true, so that an inner
 * join suffices.
 */
final class RequiredAggregates {

  private final Set<AggregateNode> aggregates = new HashSet<>();

  private RequiredAggregates() {}

  static Set<AggregateNode> of(List<PredicateNode> conjunction) {
    RequiredAggregates required = new RequiredAggregates();
    conjunction.forEach(required::condition);
    return required.aggregates;
  }

  private void condition(PredicateNode condition) {
    if (condition instanceof And and) {
      and.conditions().forEach(this::condition);
    } else if (condition instanceof Scope scope) {
      condition(scope.condition());
    } else if (condition instanceof Comparison comparison) {
      comparison(comparison);
    } else if (condition instanceof Membership membership) {
      value(membership.expression());
    }
  }

  private void comparison(Comparison comparison) {
    if (comparison.left() instanceof AggregateNode count
        && comparison.right() instanceof BindValue value
        && BindSlot.of(value).known() == BindSlot.Known.EXCLUDES_ZERO) {
      aggregates.add(count);
    }
    value(comparison.left());
    value(comparison.right());
  }

  /** Adds an aggregate that is NULL without related rows. */
  private void value(ExpressionNode expression) {
    if (expression instanceof AggregateNode aggregate && !aggregate.isCount()) {
      aggregates.add(aggregate);
    }
  }
}
