package dev.kindred.internal.sql;

import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that the rows of a query meet.
 *
 * @param grouped the clause with groups; null if rows are not grouped
 * @param keys the join that replaces the only condition; null if there is none
 */
record SelectConditions(
    Select node,
    ExpressionRenderer expressions,
    @Nullable GroupedFromClause grouped,
    @Nullable KeyListJoin keys) {

  /** Joins the sources that the rows are related to, and returns the columns of their key. */
  List<Field<?>> sourceFields() {
    return node.sources() == null
        ? List.of()
        : new SourceJoin(expressions.rendering(), expressions.from(), node.sources().relation())
            .key();
  }

  /** Returns the condition of WHERE. */
  Condition where(List<Field<?>> source) {
    if (grouped != null) {
      return JooqConditions.where(grouped.condition());
    }
    FromClause from = expressions.from();
    if (keys != null) {
      keys.add(from, source, expressions.rendering());
      return from.scope();
    }
    List<Condition> all = new ArrayList<>();
    if (node.sources() != null) {
      all.add(
          KeyPredicateRenderer.isOneOf(
              source, node.sources().references(), expressions.rendering()));
    }
    for (PredicateNode filter : node.filters()) {
      all.add(expressions.condition(filter));
    }
    all.add(from.scope());
    return JooqConditions.where(JooqConditions.and(all));
  }

  /** Returns the condition that groups meet. */
  Condition having() {
    return node.groupBy() == null
        ? DSL.noCondition()
        : JooqConditions.where(
            JooqConditions.and(
                node.groupBy().having().stream().map(expressions::condition).toList()));
  }
}
