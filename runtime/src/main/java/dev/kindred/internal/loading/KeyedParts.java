package dev.kindred.internal.loading;

import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.Keyset;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.RelationModel;
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
record KeyedParts<E>(EntityModel<E> model, Select select) {

  /** As many windows as a part has. */
  static final int WINDOWS = 64;

  /** Those that a database compares exactly as it is told them. */
  private static final Set<ColumnKind> EXACT =
      Set.of(ColumnKind.BYTE, ColumnKind.SHORT, ColumnKind.INT, ColumnKind.LONG);

  /** Whether rows that load others may come in the order of their key, which is a whole number. */
  static boolean suit(EntityModel<?> model, Select select) {
    List<Integer> key = model.keyColumns();
    return key.size() == 1
        && EXACT.contains(model.columns().get(key.get(0)).type().kind())
        && model.relations().stream().anyMatch(RelationModel::isCarried)
        && !select.sliced()
        && select.grouping() == null
        && select.owners() == null
        && (select.order().isEmpty() || isByKey(model, select.order()));
  }

  private static boolean isByKey(EntityModel<?> model, List<OrderNode> order) {
    List<OrderNode> key = Keys.order(model);
    return order.equals(key) || order.equals(key.stream().map(OrderNode::reversed).toList());
  }

  static <E> KeyedParts<E> of(EntityModel<E> model, Select select) {
    List<OrderNode> order = select.order().isEmpty() ? Keys.order(model) : select.order();
    return new KeyedParts<>(model, select.orderBy(order));
  }

  Select first() {
    return select.limit(WINDOWS * Window.SIZE);
  }

  /** The part behind a row. */
  Select after(E last) {
    List<Object> key = new ArrayList<>();
    key.add(model.value(last, model.keyColumns().get(0)));
    return first().filter(Keyset.after(select.order(), key));
  }

  /**
   * Reads the windows of all parts.
   *
   * @param windows reads those of one part
   * @param next runs the query of the part behind a row
   */
  Window.Reader<E> reader(Window.Reader<E> windows, Consumer<E> next) {
    return new Window.Reader<>() {
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
