package dev.kindred.internal.query;

import java.util.List;

/**
 * How rows are put together.
 *
 * @param keys what the rows of a group have in common; all rows are one group if there are none
 * @param having what groups must meet
 */
public record GroupBy(List<ExpressionNode> keys, List<PredicateNode> having) {

  /**
   * What is asked of these rows, put together so.
   *
   * @throws IllegalArgumentException if a part of it can have several values a group
   */
  public Select of(Select rows, List<ExpressionNode> columns) {
    GroupedExpressionRewriter group = new GroupedExpressionRewriter(keys);
    List<PredicateNode> conditions = having.stream().map(group::condition).toList();
    return rows.groupedBy(new GroupBy(keys, conditions))
        .orderBy(rows.order().stream().map(key -> key.of(group::expression)).toList())
        .selectList(SelectList.Columns.of(columns.stream().map(group::expression).toList()));
  }
}
