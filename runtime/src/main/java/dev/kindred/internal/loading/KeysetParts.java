package dev.kindred.internal.loading;

import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.KeysetPredicate;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.type.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Query of entities in the order of their keys, in parts: each begins behind the last key of the
 * one before. A driver that keeps the rest of a result in memory keeps no more than a part.
 *
 * @param select the whole query, in the order of the key
 */
record KeysetParts<E>(EntityMetadata<E> metadata, Select select) {

  /** Number of windows of a part. */
  static final int WINDOWS = 64;

  /** Kinds of columns that a database compares exactly as Java does. */
  private static final Set<ColumnKind> EXACT =
      Set.of(ColumnKind.BYTE, ColumnKind.SHORT, ColumnKind.INT, ColumnKind.LONG);

  /**
   * Returns whether a query can be read in parts: its rows have handles, and no other order than
   * that of their key, which is a whole number.
   */
  static boolean suit(EntityMetadata<?> metadata, Select select) {
    List<Integer> key = metadata.keyColumns();
    return key.size() == 1
        && EXACT.contains(metadata.columns().get(key.get(0)).type().kind())
        && metadata.hasHandles()
        && !select.isSliced()
        && select.groupBy() == null
        && select.sources() == null
        && (select.order().isEmpty() || isByKey(metadata, select.order()));
  }

  private static boolean isByKey(EntityMetadata<?> metadata, List<OrderNode> order) {
    List<OrderNode> key = KeyPredicates.order(metadata);
    return order.equals(key) || order.equals(key.stream().map(OrderNode::reversed).toList());
  }

  static <E> KeysetParts<E> of(EntityMetadata<E> metadata, Select select) {
    List<OrderNode> order =
        select.order().isEmpty() ? KeyPredicates.order(metadata) : select.order();
    return new KeysetParts<>(metadata, select.orderBy(order));
  }

  Select first() {
    return select.limit(WINDOWS * RowWindowSpliterator.SIZE);
  }

  /** Returns the query of the part behind a row. */
  Select after(E last) {
    List<Object> key = new ArrayList<>();
    key.add(metadata.value(last, metadata.keyColumns().get(0)));
    return first().filter(KeysetPredicate.after(select.order(), key));
  }

  /**
   * Returns a reader of the windows of all parts.
   *
   * @param windows reads the windows of one part
   * @param next runs the query of the part behind a row
   */
  RowWindowSpliterator.Reader<E> reader(RowWindowSpliterator.Reader<E> windows, Consumer<E> next) {
    return new RowWindowSpliterator.Reader<>() {
      private int read;
      private List<E> last = List.of();

      @Override
      public List<E> next(int expected) {
        if (read == WINDOWS) {
          next.accept(last.get(last.size() - 1));
          read = 0;
        }
        last = windows.next(expected);
        read++;
        return last;
      }
    };
  }
}
