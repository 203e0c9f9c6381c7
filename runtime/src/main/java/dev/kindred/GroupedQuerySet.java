package dev.kindred;

import dev.kindred.internal.query.GroupBy;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.Order;
import dev.kindred.lookup.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows that are put together by what they have in common. Immutable; it runs nothing before the
 * projection that {@code select(..)} gives is asked.
 *
 * @param <E> the entity
 */
public final class GroupedQuerySet<E> implements Selecting<E> {

  private final Database database;
  private final Select select;
  private final GroupBy groupBy;

  GroupedQuerySet(Database database, Select select, GroupBy groupBy) {
    this.database = database;
    this.select = select;
    this.groupBy = groupBy;
  }

  /** The groups that meet all conditions, on what they have in common and on their aggregates. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final GroupedQuerySet<E> having(Condition<E>... conditions) {
    Stream<PredicateNode> more = Arrays.stream(conditions).map(Nodes::condition);
    List<PredicateNode> all = Stream.concat(groupBy.having().stream(), more).toList();
    return new GroupedQuerySet<>(database, select, new GroupBy(groupBy.keys(), all));
  }

  /** The groups in this order, in place of any before. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final GroupedQuerySet<E> orderBy(Order<E>... keys) {
    return new GroupedQuerySet<>(
        database, select.orderBy(Arrays.stream(keys).map(Nodes::order).toList()), groupBy);
  }

  @Override
  public <T> Projection<T> select(Selection<E, T> selection) {
    SelectionNode node = Nodes.selection(selection);
    return new Projection<>(database, groupBy.of(select, node.columns()), node);
  }
}
