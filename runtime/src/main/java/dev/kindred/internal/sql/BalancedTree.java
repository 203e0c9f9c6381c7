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
   * @param combine combines the operands of one group
   * @param brackets puts a combined group into brackets
   */
  static <T> T fold(List<T> operands, Function<List<T>, T> combine, UnaryOperator<T> brackets) {
    List<T> level = operands;
    while (level.size() > GROUP_SIZE) {
      List<T> all = level;
      level =
          IntStream.iterate(0, from -> from < all.size(), from -> from + GROUP_SIZE)
              .mapToObj(from -> all.subList(from, Math.min(from + GROUP_SIZE, all.size())))
              .map(group -> brackets.apply(combine.apply(group)))
              .toList();
    }
    return combine.apply(level);
  }
}
