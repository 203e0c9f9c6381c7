package dev.kindred.internal.sql;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Tree of operands of an associative operator. Many operands are nested in groups, since databases
 * parse {@code a or b or c} into a tree with one level for each operand: SQLite allows 1,000
 * levels, and others run out of stack.
 */
final class BalancedTree {

  /** Number of operands of one group. */
  static final int GROUP_SIZE = 32;

  private BalancedTree() {}

  /**
   * Combines operands, of which there must be at least one.
   *
   * @param sideBySide combines the operands of one group
   * @param group puts a combined group into brackets
   */
  static <T> T fold(List<T> operands, Function<List<T>, T> sideBySide, UnaryOperator<T> group) {
    List<T> rest = operands;
    while (rest.size() > GROUP_SIZE) {
      List<T> all = rest;
      rest =
          IntStream.iterate(0, from -> from < all.size(), from -> from + GROUP_SIZE)
              .mapToObj(from -> all.subList(from, Math.min(from + GROUP_SIZE, all.size())))
              .map(some -> group.apply(sideBySide.apply(some)))
              .toList();
    }
    return sideBySide.apply(rest);
  }
}
