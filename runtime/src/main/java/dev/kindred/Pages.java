package dev.kindred;

import dev.kindred.internal.loading.Cursor;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.Keyset;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages that go on from the place of their last row. */
final class Pages {

  private Pages() {}

  static <E> Page<E> first(QuerySet<E> rows, int size) {
    return page(rows, size, ConditionNode.TRUE);
  }

  static <E> Page<E> after(QuerySet<E> rows, int size, String cursor) {
    List<OrderNode> order = Keyset.total(rows.query().order(), rows.query().root());
    return page(rows, size, Keyset.after(order, new Cursor(order).read(cursor)));
  }

  /** One row more is read than is given: it tells whether there is a following page. */
  private static <E> Page<E> page(QuerySet<E> rows, int size, ConditionNode after) {
    if (size < 1) {
      throw new IllegalArgumentException("page(" + size + ") has no rows: the least is 1.");
    }
    if (rows.query().sliced()) {
      throw new IllegalStateException("page() comes after limit() or offset(): they are no pages.");
    }
    List<OrderNode> order = Keyset.total(rows.query().order(), rows.query().root());
    List<@Nullable Object[]> read =
        read(rows, rows.query().filter(after), order, oneMoreThan(size));
    List<@Nullable Object[]> items = read.subList(0, Math.min(size, read.size()));
    return new Page<>(
        items.stream().map(Pages::<E>entity).toList(),
        read.size() > size ? Optional.of(cursor(order, items)) : Optional.empty());
  }

  private static int oneMoreThan(int size) {
    return size == Integer.MAX_VALUE ? size : size + 1;
  }

  private static List<@Nullable Object[]> read(
      QuerySet<?> rows, Select select, List<OrderNode> order, int limit) {
    Stream<SelectionNode> values =
        order.stream().map(key -> SelectionNode.Value.of(key.expression()));
    SelectionNode entity = new SelectionNode.Entity(PathNode.root(select.root()));
    SelectionNode both =
        new SelectionNode.Composed(Stream.concat(Stream.of(entity), values).toList(), v -> v);
    Select page = select.orderBy(order).limit(limit);
    return Projection.<@Nullable Object[]>of(rows.database(), page, both).list();
  }

  @SuppressWarnings("unchecked") // the query's own entity was selected first
  private static <E> E entity(@Nullable Object[] values) {
    return (E) values[0];
  }

  private static String cursor(List<OrderNode> order, List<@Nullable Object[]> items) {
    @Nullable Object[] last = items.get(items.size() - 1);
    return new Cursor(order).write(Arrays.asList(last).subList(1, last.length));
  }
}
