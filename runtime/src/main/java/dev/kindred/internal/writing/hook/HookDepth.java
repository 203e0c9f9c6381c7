package dev.kindred.internal.writing.hook;

import dev.kindred.spi.EntityMetadata;
import java.util.function.Supplier;

/** Calls of one hook that a thread is in, each of which has led to the next one. Thread-safe. */
public final class HookDepth {

  private static final int LIMIT = 16;

  private final EntityMetadata<?> entity;
  private final ThreadLocal<Integer> depth = new ThreadLocal<>();

  /** Creates the calls of a hook of an entity. */
  public HookDepth(EntityMetadata<?> entity) {
    this.entity = entity;
  }

  /**
   * Calls the hook.
   *
   * @throws IllegalStateException if the thread is in too many calls of it
   */
  public void within(Runnable call) {
    resultWithin(
        () -> {
          call.run();
          return true;
        });
  }

  /**
   * Calls the hook for what it returns.
   *
   * @throws IllegalStateException if the thread is in too many calls of it
   */
  public <T> T resultWithin(Supplier<T> call) {
    Integer before = depth.get();
    int calls = before == null ? 0 : before;
    if (calls == LIMIT) {
      throw new IllegalStateException(
          "A hook of "
              + entity
              + " writes what calls it again, "
              + LIMIT
              + " times by now. Let it look at what is written, and leave out what it wrote"
              + " itself.");
    }
    depth.set(calls + 1);
    try {
      return call.get();
    } finally {
      if (before == null) {
        depth.remove();
      } else {
        depth.set(before);
      }
    }
  }
}
