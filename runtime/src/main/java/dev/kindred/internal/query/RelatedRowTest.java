package dev.kindred.internal.query;

import dev.kindred.internal.query.PredicateNode.Comparison;
import dev.kindred.internal.query.PredicateNode.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Comparison of a count with 0, or test of another aggregate for NULL, as a test for a related row,
 * which a database finds sooner.
 */
public final class RelatedRowTest {

  private RelatedRowTest() {}

  /** Returns the test that is true for the same rows; the comparison itself if there is none. */
  public static PredicateNode of(Comparison node) {
    if (!(node.left() instanceof AggregateNode count)
        || count.variable() == null
        || !count.isCount()
        || !(node.right() instanceof BindValue bind)
        || !(bind.value() instanceof Number number)) {
      return node;
    }
    return switch (number.intValue() == number.doubleValue() ? number.intValue() : -1) {
      case 0 -> withZero(node, count, count.variable());
      case 1 -> withOne(node, count, count.variable());
      default -> node;
    };
  }

  /**
   * Returns the test for related rows that is true for the same rows; the node itself if there is
   * none.
   */
  public static PredicateNode of(PredicateNode.IsNull node) {
    PredicateNode some = some(node.expression());
    return some == null ? node : PredicateNode.not(some);
  }

  /**
   * Returns the test for related rows that is true for the same rows; the node itself if there is
   * none.
   */
  public static PredicateNode of(PredicateNode.IsNotNull node) {
    PredicateNode some = some(node.expression());
    return some == null ? node : some;
  }

  /** Returns the test that an aggregate is not NULL; null for other expressions. */
  private static @Nullable PredicateNode some(ExpressionNode expression) {
    return expression instanceof AggregateNode aggregate
            && aggregate.variable() != null
            && !aggregate.isCount()
        ? some(aggregate, aggregate.variable())
        : null;
  }

  /** Returns whether it compares a count with a value so that it is false for 0. */
  public static boolean excludesZero(Comparison node) {
    if (!(node.left() instanceof AggregateNode count)
        || !count.isCount()
        || !(node.right() instanceof BindValue bind)
        || !(bind.value() instanceof Number number)) {
      return false;
    }
    return switch (node.operator()) {
      case EQUAL -> number.doubleValue() != 0;
      case GREATER -> number.doubleValue() >= 0;
      case GREATER_OR_EQUAL -> number.doubleValue() > 0;
      default -> false;
    };
  }

  private static PredicateNode withZero(Comparison node, AggregateNode count, PathNode row) {
    Operator operator = node.operator();
    return operator == Operator.GREATER
        ? some(count, row)
        : operator == Operator.EQUAL || operator == Operator.LESS_OR_EQUAL
            ? PredicateNode.not(some(count, row))
            : node;
  }

  private static PredicateNode withOne(Comparison node, AggregateNode count, PathNode row) {
    Operator operator = node.operator();
    return operator == Operator.GREATER_OR_EQUAL
        ? some(count, row)
        : operator == Operator.LESS ? PredicateNode.not(some(count, row)) : node;
  }

  /** An aggregate ignores rows in which its argument is NULL. */
  private static PredicateNode some(AggregateNode aggregate, PathNode row) {
    return new PredicateNode.Some(
        row,
        isNeverNull(aggregate.argument(), row)
            ? PredicateNode.TRUE
            : new PredicateNode.IsNotNull(aggregate.argument()));
  }

  private static boolean isNeverNull(ExpressionNode argument, PathNode row) {
    return argument instanceof ColumnNode column
        && column.nearest().path().equals(row)
        && !column.nearest().metadata().nullable();
  }
}
