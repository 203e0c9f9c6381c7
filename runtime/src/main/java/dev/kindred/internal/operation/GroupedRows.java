package dev.kindred.internal.operation;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.GroupBy;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.internal.session.Session;
import java.util.List;
import java.util.stream.Stream;

/** Rows in groups that have the values of some expressions in common. Immutable. */
public record GroupedRows(Session session, Select rows, GroupBy grouping) {

  /** Groups the rows of a query; without keys, all rows are one group. */
  public static GroupedRows of(EntityQuery<?> query, List<ExpressionNode> keys) {
    return new GroupedRows(query.session(), query.members(), new GroupBy(keys, List.of()));
  }

  /** Restricts the groups by further predicates. */
  public GroupedRows having(List<PredicateNode> predicates) {
    List<PredicateNode> all =
        Stream.concat(grouping.having().stream(), predicates.stream()).toList();
    return new GroupedRows(session, rows, new GroupBy(grouping.keys(), all));
  }

  /** Replaces the order of the groups. */
  public GroupedRows orderBy(List<OrderNode> keys) {
    return new GroupedRows(session, rows.orderBy(keys), grouping);
  }

  /**
   * Returns a query for what is selected of each group.
   *
   * @throws IllegalArgumentException if a part of it can have several values for a group
   */
  public <T> SelectionQuery<T> select(SelectionNode selection) {
    Select groups = grouping.of(rows, selection.columns());
    return new SelectionQuery<>(session, session.loader().selections(), groups, selection);
  }
}
