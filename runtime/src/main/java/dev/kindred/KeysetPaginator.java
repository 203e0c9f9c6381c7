package dev.kindred;

import dev.kindred.internal.loading.EntityWithValues;
import dev.kindred.internal.query.KeysetPredicate;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Pages that go on from the place of their last row. */
final class KeysetPaginator {

  private KeysetPaginator() {}

  static <E> Page<E> first(QuerySet<E> rows, int size) {
    return page(rows, size, PredicateNode.TRUE);
  }

  static <E> Page<E> after(QuerySet<E> rows, int size, String cursor) {
    Objects.requireNonNull(cursor, "The cursor is null: the first page is that of page(size).");
    List<OrderNode> order = KeysetPredicate.total(rows.query().order(), rows.query().root());
    return page(rows, size, KeysetPredicate.after(order, rows.database().read(cursor, order)));
  }

  /** One row more is read than is given: it tells whether there is a following page. */
  private static <E> Page<E> page(QuerySet<E> rows, int size, PredicateNode after) {
    if (size < 1) {
      throw new IllegalArgumentException("page(" + size + ") has no rows: the least is 1.");
    }
    if (rows.query().isSliced()) {
      throw new IllegalStateException("page() comes after limit() or offset(): they are no pages.");
    }
    List<OrderNode> order = KeysetPredicate.total(rows.query().order(), rows.query().root());
    Select page = rows.query().filter(after).orderBy(order).limit(oneMoreThan(size));
    List<EntityWithValues<E>> read =
        rows.valued(page, order.stream().map(OrderNode::expression).toList());
    List<EntityWithValues<E>> items = read.subList(0, Math.min(size, read.size()));
    return new Page<>(
        items.stream().map(EntityWithValues::entity).toList(),
        read.size() > size
            ? Optional.of(rows.database().cursor(order, items.get(size - 1).values()))
            : Optional.empty());
  }

  private static int oneMoreThan(int size) {
    return size == Integer.MAX_VALUE ? size : size + 1;
  }
}
