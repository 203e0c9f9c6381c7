package dev.kindred.internal.operation;

import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.GroupBy;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import java.util.List;
import java.util.stream.Stream;

/** Rows in groups that have the values of some expressions in common. Immutable. */
public record GroupedRows(Engine engine, Select rows, GroupBy groupBy) {

  /** Groups the rows of a query; without keys, all rows are one group. */
  public static GroupedRows of(EntityQuery<?> query, List<ExpressionNode> keys) {
    return new GroupedRows(query.engine(), query.members(), new GroupBy(keys, List.of()));
  }

  /** Restricts the groups by further predicates. */
  public GroupedRows having(List<PredicateNode> predicates) {
    List<PredicateNode> all =
        Stream.concat(groupBy.having().stream(), predicates.stream()).toList();
    return new GroupedRows(engine, rows, new GroupBy(groupBy.keys(), all));
  }

  /** Replaces the order of the groups. */
  public GroupedRows orderBy(List<OrderNode> keys) {
    return new GroupedRows(engine, rows.orderBy(keys), groupBy);
  }

  /**
   * Returns a query for what is selected of each group.
   *
   * @throws IllegalArgumentException if a part of it can have several values for a group
   */
  public <T> SelectionQuery<T> select(SelectionNode selection) {
    Select groups = groupBy.of(rows, selection.columns());
    return new SelectionQuery<>(engine, engine.loader().selections(), groups, selection);
  }
}
