package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathCollector;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowVariableBinder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Renderer of aggregates. An aggregate of related rows is a subquery for each root row, so that the
 * rows of one aggregate don't multiply those of another; in a group, the results of these
 * subqueries are aggregated again.
 */
final class AggregateRenderer {

  private final ExpressionRenderer expressions;

  AggregateRenderer(ExpressionRenderer expressions) {
    this.expressions = expressions;
  }

  Field<?> render(AggregateNode node) {
    if (node.variable() != null) {
      return expressions.group() == null
          ? forRow(node.aggregate(), node.argument(), node.variable())
          : forGroup(node, node.variable(), expressions.group());
    }
    if (expressions.group() == null) {
      throw new IllegalArgumentException(
          node
              + " runs over the rows of the query itself: ask for it in aggregate(..), or behind"
              + " groupBy(..).");
    }
    return aggregate(node.aggregate(), expressions, node.argument());
  }

  /** Returns the aggregate of the rows that are related to one row. */
  private Field<?> forRow(Aggregate aggregate, ExpressionNode argument, PathNode variable) {
    Bound bound = Bound.of(argument, variable);
    FromClause inner = new FromClause(expressions.from(), variable, bound.required());
    ExpressionRenderer inside = expressions.inside(inner);
    Condition correlation = inner.correlation();
    Field<?> value = aggregate(aggregate, inside, bound.argument());
    Condition filter = inside.condition(bound.filter());
    return DSL.field(
        DSL.select(value)
            .from(inner.clause())
            .where(JooqConditions.and(List.of(correlation, filter))));
  }

  /**
   * Aggregated expression whose to-many paths are bound to joined rows.
   *
   * @param required the paths that are joined with inner joins
   */
  private record Bound(ExpressionNode argument, PredicateNode filter, Set<PathNode> required) {

    static Bound of(ExpressionNode argument, PathNode variable) {
      List<PredicateNode> filters = new ArrayList<>(List.of(variable.filter()));
      Set<PathNode> required = new HashSet<>();
      ExpressionNode bound = argument;
      for (Optional<PathNode> path = next(bound); path.isPresent(); path = next(bound)) {
        PathNode row = path.get().row();
        bound = new RowVariableBinder(path.get(), row).expression(bound);
        filters.add(row.filter());
        required.addAll(InnerJoinPaths.along(row));
      }
      return new Bound(bound, PredicateNode.inOwnScopes(filters), required);
    }

    private static Optional<PathNode> next(ExpressionNode argument) {
      return PathCollector.of(argument).stream().findFirst();
    }
  }

  private static Field<?> aggregate(
      Aggregate aggregate, ExpressionRenderer expressions, ExpressionNode argument) {
    Field<Object> value = expressions.typed(argument);
    return switch (aggregate) {
      case COUNT -> DSL.count(value);
      case COUNT_DISTINCT -> DSL.countDistinct(expressions.comparable(argument, value));
      case SUM -> DSL.sum(value.coerce(BigDecimal.class));
      case AVG -> DSL.avg(expressions.rendering().asDouble(value));
      case MIN -> DSL.min(value);
      case MAX -> DSL.max(value);
    };
  }

  /** Returns the aggregate of the rows that are related to the rows of a group. */
  private Field<?> forGroup(AggregateNode node, PathNode variable, GroupedQuery group) {
    return switch (node.aggregate()) {
      case COUNT -> DSL.coalesce(DSL.sum(count(node, variable)), DSL.inline(0));
      case SUM -> DSL.sum(number(forRow(Aggregate.SUM, node.argument(), variable)));
      case AVG -> mean(node, variable);
      case MIN -> DSL.min(forRow(Aggregate.MIN, node.argument(), variable));
      case MAX -> DSL.max(forRow(Aggregate.MAX, node.argument(), variable));
      case COUNT_DISTINCT -> countDistinct(node, variable, group);
    };
  }

  /**
   * Returns the number of distinct values in a group. The numbers of single rows can't be added, so
   * the related rows of the whole group are joined in a subquery.
   */
  private Field<?> countDistinct(AggregateNode node, PathNode variable, GroupedQuery group) {
    Bound bound = Bound.of(node.argument(), variable);
    Set<PathNode> required = new HashSet<>(bound.required());
    required.addAll(InnerJoinPaths.along(variable));
    GroupedFromClause rows = GroupedFromClause.of(expressions.rendering(), group.query(), required);
    ExpressionRenderer inside = expressions.inside(rows.from());
    Field<?> value = aggregate(node.aggregate(), inside, bound.argument());
    Condition filter = inside.condition(bound.filter());
    Condition all =
        JooqConditions.and(List.of(rows.condition(), rows.sameGroup(group.keys()), filter));
    Field<?> count =
        DSL.field(DSL.select(value).from(rows.from().clause()).where(JooqConditions.where(all)));
    // without GROUP BY the subquery would be a result for each row; max() makes it one
    return group.keys().isEmpty() ? DSL.coalesce(DSL.max(count), DSL.inline(0)) : count;
  }

  private Field<?> mean(AggregateNode node, PathNode variable) {
    Field<BigDecimal> sum = DSL.sum(number(forRow(Aggregate.SUM, node.argument(), variable)));
    Field<BigDecimal> count = DSL.sum(count(node, variable));
    return expressions
        .rendering()
        .asDouble(sum)
        .divide(DSL.nullif(count, DSL.inline(BigDecimal.ZERO)));
  }

  private Field<BigDecimal> count(AggregateNode node, PathNode variable) {
    return number(forRow(Aggregate.COUNT, node.argument(), variable));
  }

  private static Field<BigDecimal> number(Field<?> value) {
    return value.coerce(SQLDataType.NUMERIC);
  }
}
