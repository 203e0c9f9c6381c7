package dev.kindred.internal.loading;

import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.KeysetPredicate;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A query of entities in the order of their keys, in parts: each begins behind the key that the one
 * before ended with. A driver that takes the rest of a result into memory takes no more than a
 * part.
 *
 * @param select what is asked for, in the order of the key
 */
record KeysetParts<E>(EntityMetadata<E> metadata, Select select) {

  /** As many windows as a part has. */
  static final int WINDOWS = 64;

  /** Those that a database compares exactly as it is told them. */
  private static final Set<ColumnKind> EXACT =
      Set.of(ColumnKind.BYTE, ColumnKind.SHORT, ColumnKind.INT, ColumnKind.LONG);

  /** Whether rows that load others may come in the order of their key, which is a whole number. */
  static boolean suit(EntityMetadata<?> metadata, Select select) {
    List<Integer> key = metadata.keyColumns();
    return key.size() == 1
        && EXACT.contains(metadata.columns().get(key.get(0)).type().kind())
        && metadata.relations().stream().anyMatch(RelationMetadata::hasHandle)
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

  /** The part behind a row. */
  Select after(E last) {
    List<Object> key = new ArrayList<>();
    key.add(metadata.value(last, metadata.keyColumns().get(0)));
    return first().filter(KeysetPredicate.after(select.order(), key));
  }

  /**
   * Reads the windows of all parts.
   *
   * @param windows reads those of one part
   * @param next runs the query of the part behind a row
   */
  RowWindowSpliterator.Reader<E> reader(RowWindowSpliterator.Reader<E> windows, Consumer<E> next) {
    return new RowWindowSpliterator.Reader<>() {
      private int read;
      private List<E> last = List.of();

      @Override
      public List<E> next() {
        if (read == WINDOWS) {
          next.accept(last.get(last.size() - 1));
          read = 0;
        }
        last = windows.next();
        read++;
        return last;
      }
    };
  }
}
