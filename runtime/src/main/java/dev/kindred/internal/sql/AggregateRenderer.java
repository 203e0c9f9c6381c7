package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathNode;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Renderer of aggregates. An aggregate of related rows is a column of a derived table, grouped by
 * root row, or a subquery for each root row, so that the rows of one aggregate don't multiply those
 * of another; in a group, the results for single rows are aggregated again.
 */
final class AggregateRenderer {

  private final ExpressionRenderer expressions;

  AggregateRenderer(ExpressionRenderer expressions) {
    this.expressions = expressions;
  }

  Field<?> render(AggregateNode node) {
    if (node.variable() != null) {
      return expressions.group() == null
          ? forRow(node, node.variable())
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
  private Field<?> forRow(AggregateNode node, PathNode variable) {
    FromClause from = expressions.from().clauseOf(variable.parent());
    AggregateTables tables = from.aggregates();
    if (tables == null
        || !(node.isIndependent() || (from.hasRootsWithKeys() && node.comparesWithRoot()))) {
      return subquery(node, variable);
    }
    expressions.from().compareWithSubqueryOf(from);
    return tables.field(node, variable, expressions.inside(from));
  }

  private Field<?> subquery(AggregateNode node, PathNode variable) {
    AggregatedRows rows = AggregatedRows.of(node.argument(), variable);
    FromClause inner = new FromClause(expressions.from(), variable, rows.required(), null);
    ExpressionRenderer inside = expressions.inside(inner);
    Condition correlation = inner.correlation().condition();
    Field<?> value = aggregate(node.aggregate(), inside, rows.argument());
    Condition filter = inside.condition(rows.filter());
    return DSL.field(
        DSL.select(value)
            .from(inner.clause())
            .where(JooqConditions.and(List.of(correlation, filter))));
  }

  /** Returns the aggregate of an expression over the rows of a query or of its groups. */
  static Field<?> aggregate(
      Aggregate aggregate, ExpressionRenderer expressions, ExpressionNode argument) {
    return aggregate(aggregate, expressions, argument, expressions.typed(argument));
  }

  /** Returns the aggregate of a field that has the values of an expression. */
  static Field<?> aggregate(
      Aggregate aggregate,
      ExpressionRenderer expressions,
      ExpressionNode argument,
      Field<Object> value) {
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
      case SUM -> DSL.sum(number(forRow(node.as(Aggregate.SUM), variable)));
      case AVG -> mean(node, variable);
      case MIN -> DSL.min(forRow(node, variable));
      case MAX -> DSL.max(forRow(node, variable));
      case COUNT_DISTINCT -> countDistinct(node, variable, group);
    };
  }

  private Field<?> countDistinct(AggregateNode node, PathNode variable, GroupedQuery group) {
    Field<?> count = new DistinctCount(node, variable, expressions, group).render();
    // without GROUP BY the subquery would be a result for each row; max() makes it one
    return group.keys().isEmpty() ? DSL.coalesce(DSL.max(count), DSL.inline(0)) : count;
  }

  private Field<?> mean(AggregateNode node, PathNode variable) {
    Field<BigDecimal> sum = DSL.sum(number(forRow(node.as(Aggregate.SUM), variable)));
    Field<BigDecimal> count = DSL.sum(count(node, variable));
    return expressions
        .rendering()
        .asDouble(sum)
        .divide(DSL.nullif(count, DSL.inline(BigDecimal.ZERO)));
  }

  private Field<BigDecimal> count(AggregateNode node, PathNode variable) {
    return number(forRow(node.as(Aggregate.COUNT), variable));
  }

  private static Field<BigDecimal> number(Field<?> value) {
    return value.coerce(SQLDataType.NUMERIC);
  }
}
