package dev.kindred.internal.sql;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Puts operands together by an associative operator. Many are put together in groups, since
 * databases read {@code a or b or c} as a tree that is as deep as there are operands: SQLite takes
 * 1,000 levels, and others run out of stack.
 */
final class BalancedTree {

  /** How many operands stand side by side. */
  static final int SIZE = 32;

  private BalancedTree() {}

  /**
   * Puts some operands together; there is one at least.
   *
   * @param sideBySide puts few of them together
   * @param group keeps what is put together apart from what it is beside
   */
  static <T> T fold(List<T> operands, Function<List<T>, T> sideBySide, UnaryOperator<T> group) {
    List<T> rest = operands;
    while (rest.size() > SIZE) {
      List<T> all = rest;
      rest =
          IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
              .mapToObj(from -> all.subList(from, Math.min(from + SIZE, all.size())))
              .map(some -> group.apply(sideBySide.apply(some)))
              .toList();
    }
    return sideBySide.apply(rest);
  }
}
