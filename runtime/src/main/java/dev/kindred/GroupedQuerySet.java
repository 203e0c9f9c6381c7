package dev.kindred;

import dev.kindred.internal.operation.GroupedRows;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.Order;
import dev.kindred.lookup.Selection;
import dev.kindred.stability.Stable;
import java.util.Arrays;

/**
 * Groups of rows that have the values of some expressions in common. Immutable; SQL runs when the
 * projection that {@code select(..)} returns is read.
 *
 * @param <E> the entity
 */
@Stable
public final class GroupedQuerySet<E> implements SelectMethods<E> {

  private final GroupedRows groups;

  GroupedQuerySet(GroupedRows groups) {
    this.groups = groups;
  }

  /** Restricts the groups to those that meet all conditions on their keys and aggregates. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final GroupedQuerySet<E> having(Condition<E>... conditions) {
    return new GroupedQuerySet<>(
        groups.having(Arrays.stream(conditions).map(Nodes::condition).toList()));
  }

  /** Orders the groups, in place of any order before. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final GroupedQuerySet<E> orderBy(Order<E>... keys) {
    return new GroupedQuerySet<>(groups.orderBy(Nodes.order(keys)));
  }

  @Override
  public <T> Projection<T> select(Selection<E, T> selection) {
    return new Projection<>(groups.select(Nodes.selection(selection)));
  }
}
