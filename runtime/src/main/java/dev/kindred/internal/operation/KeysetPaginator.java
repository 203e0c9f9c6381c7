package dev.kindred.internal.operation;

import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.loading.EntityWithValues;
import dev.kindred.internal.query.KeysetPredicate;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PredicateNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keyset pagination of a query: a page starts after the sort key of the last row before it. */
public final class KeysetPaginator<E> {

  private final EntityQuery<E> rows;
  private final List<OrderNode> order;

  private KeysetPaginator(EntityQuery<E> rows) {
    rows.select().requireKey("page()");
    this.rows = rows;
    this.order = KeysetPredicate.total(rows.select().order(), rows.metadata());
    order.forEach(KeysetPaginator::requireNoArray);
  }

  private static void requireNoArray(OrderNode key) {
    if (key.expression().type().isArray()) {
      throw new IllegalStateException(
          "page() has no cursor for an order by the array "
              + key.expression()
              + ": order by something else, such as its size().");
    }
  }

  /** Paginates the rows of a query in its order, with the primary key as the last sort key. */
  public static <E> KeysetPaginator<E> of(EntityQuery<E> rows) {
    return new KeysetPaginator<>(rows);
  }

  /**
   * Part of the rows.
   *
   * @param next the cursor of the following page; empty if this is the last one
   */
  public record Part<E>(List<E> items, Optional<String> next) {}

  /** Returns the first page. */
  public Part<E> first(int size) {
    return part(size, PredicateNode.TRUE);
  }

  /**
   * Returns the page that a cursor leads to.
   *
   * @throws IllegalArgumentException if the cursor does not belong to a query with this order
   */
  public Part<E> after(String cursor, int size) {
    Objects.requireNonNull(cursor, "The cursor is null: the first page is that of page(size).");
    return part(size, KeysetPredicate.after(order, values(cursor)));
  }

  private List<@Nullable Object> values(String cursor) {
    Engine engine = rows.engine();
    return engine
        .cursor(order)
        .read(cursor, value -> engine.executor().requireAccepted(List.of(value)));
  }

  /** Reads one row more than the page has, to see whether there is a following page. */
  private Part<E> part(int size, PredicateNode after) {
    requireSize(size);
    requireNoSlice();
    List<EntityWithValues<E>> read =
        rows.with(rows.select().filter(after).orderBy(order).limit(oneMoreThan(size)))
            .withValues(order.stream().map(OrderNode::expression).toList());
    List<EntityWithValues<E>> items = read.subList(0, Math.min(size, read.size()));
    return new Part<>(
        items.stream().map(EntityWithValues::entity).toList(),
        read.size() > size
            ? Optional.of(rows.engine().cursor(order).write(items.get(size - 1).values()))
            : Optional.empty());
  }

  private static void requireSize(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("page(" + size + ") has no rows: the least is 1.");
    }
  }

  private void requireNoSlice() {
    if (rows.select().isSliced()) {
      throw new IllegalStateException("page() comes after limit() or offset(): they are no pages.");
    }
  }

  private static int oneMoreThan(int size) {
    return size == Integer.MAX_VALUE ? size : size + 1;
  }
}
