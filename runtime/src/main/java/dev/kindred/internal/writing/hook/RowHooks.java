package dev.kindred.internal.writing.hook;

import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Hooks of a database, of which each is around the ones that follow. Thread-safe.
 *
 * @param hooks those of all entities
 */
public record RowHooks(List<RowHook> hooks) {

  /** No hooks. */
  public static final RowHooks NONE = new RowHooks(List.of());

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return hooks.isEmpty();
  }

  /** Returns whether there are some for an entity. */
  public boolean concern(EntityMetadata<?> metadata) {
    for (RowHook hook : hooks) {
      if (hook.concerns(metadata)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Lets a write happen, and returns it as it was then.
   *
   * @param write writes what it is given, and returns entities as saved or the number of rows
   */
  public <E> RowWrite<E> around(RowWrite<E> rows, UnaryOperator<RowWrite<E>> write) {
    UnaryOperator<RowWrite<E>> all = write;
    for (int i = hooks.size() - 1; i >= 0; i--) {
      RowHook hook = hooks.get(i);
      if (hook.concerns(rows.metadata())) {
        UnaryOperator<RowWrite<E>> next = all;
        all = each -> hook.around(each, next);
      }
    }
    return all.apply(rows);
  }
}
