package dev.kindred.internal.query;

import java.util.List;

/**
 * GROUP BY and HAVING of a query.
 *
 * @param keys the grouping keys; without keys all rows are one group
 * @param having the predicates on groups
 */
public record GroupBy(List<ExpressionNode> keys, List<PredicateNode> having) {

  /**
   * Returns a query for expressions of the groups of the given rows.
   *
   * @throws IllegalArgumentException if an expression can have several values within a group
   */
  public Select of(Select rows, List<ExpressionNode> columns) {
    GroupedExpressionRewriter group = new GroupedExpressionRewriter(keys);
    List<PredicateNode> conditions = having.stream().map(group::condition).toList();
    return rows.groupedBy(new GroupBy(keys, conditions))
        .orderBy(rows.order().stream().map(key -> key.of(group::expression)).toList())
        .selectList(SelectList.Columns.of(columns.stream().map(group::expression).toList()));
  }
}
