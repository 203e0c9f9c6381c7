package dev.kindred.internal.execution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Actions to run after a transaction has been committed, in their order. For one thread. */
final class AfterCommit {

  private final List<Runnable> actions = new ArrayList<>(0);

  void add(Runnable action) {
    actions.add(action);
  }

  int size() {
    return actions.size();
  }

  /** Removes the actions from a position on: their savepoint was rolled back. */
  void forget(int from) {
    actions.subList(from, actions.size()).clear();
  }

  /**
   * Runs all actions, and throws the first failure after the last one.
   *
   * @param before a failure that came before them; null if there was none
   */
  void run(@Nullable Throwable before) {
    Throwable first = before;
    for (Runnable action : actions) {
      try {
        action.run();
      } catch (Throwable failure) {
        first = both(first, failure);
      }
    }
    if (first != null) {
      throw AfterCommit.<RuntimeException>unchecked(first);
    }
  }

  private static Throwable both(@Nullable Throwable first, Throwable second) {
    if (first == null) {
      return second;
    }
    if (first != second) {
      first.addSuppressed(second);
    }
    return first;
  }

  /** Throws a failure as it is: in some languages a Runnable can throw checked exceptions. */
  @SuppressWarnings("unchecked")
  private static <X extends Throwable> X unchecked(Throwable failure) throws X {
    throw (X) failure;
  }
}
