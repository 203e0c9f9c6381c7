package dev.kindred.migration.difference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Order of renames, each of which needs a name that is free. */
public final class RenameOrder {

  private RenameOrder() {}

  /**
   * Returns new names by their old ones in an order in which each new name is free.
   *
   * @throws IllegalArgumentException if some take each other's name
   */
  public static <N extends Comparable<? super N>> Map<N, N> of(Map<N, N> renames) {
    Map<N, N> left = new TreeMap<>(renames);
    Map<N, N> ordered = new LinkedHashMap<>();
    for (Optional<N> next = next(left); next.isPresent(); next = next(left)) {
      ordered.put(next.get(), left.remove(next.get()));
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(left + " take each other's name.");
    }
    return Collections.unmodifiableMap(ordered);
  }

  private static <N> Optional<N> next(Map<N, N> left) {
    return left.keySet().stream().filter(each -> !left.containsKey(left.get(each))).findFirst();
  }

  /** Returns the names that are taken in a circle, so that there is no order; empty if none are. */
  static <N extends Comparable<? super N>> Set<N> circle(Map<N, N> renames) {
    Map<N, N> left = new TreeMap<>(renames);
    for (Optional<N> next = next(left); next.isPresent(); next = next(left)) {
      left.remove(next.get());
    }
    return left.keySet();
  }
}
