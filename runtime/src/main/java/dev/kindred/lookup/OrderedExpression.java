package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.stability.Stable;

/**
 * Expression whose values have an order. Comparisons are false where either side is NULL.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
@Stable
public abstract class OrderedExpression<R, T> extends Expression<R, T> {

  OrderedExpression(ExpressionNode node) {
    super(node);
  }

  /** Returns the condition that the value is greater than the given one. */
  public final Condition<R> gt(T value) {
    return compare(Operator.GREATER, value);
  }

  /** Returns the condition that the value is greater than that of another expression. */
  public final Condition<R> gt(Expression<R, T> other) {
    return compare(Operator.GREATER, other);
  }

  /** Returns the condition that the value is greater than or equal to the given one. */
  public final Condition<R> ge(T value) {
    return compare(Operator.GREATER_OR_EQUAL, value);
  }

  /**
   * Returns the condition that the value is greater than or equal to that of another expression.
   */
  public final Condition<R> ge(Expression<R, T> other) {
    return compare(Operator.GREATER_OR_EQUAL, other);
  }

  /** Returns the condition that the value is less than the given one. */
  public final Condition<R> lt(T value) {
    return compare(Operator.LESS, value);
  }

  /** Returns the condition that the value is less than that of another expression. */
  public final Condition<R> lt(Expression<R, T> other) {
    return compare(Operator.LESS, other);
  }

  /** Returns the condition that the value is less than or equal to the given one. */
  public final Condition<R> le(T value) {
    return compare(Operator.LESS_OR_EQUAL, value);
  }

  /** Returns the condition that the value is less than or equal to that of another expression. */
  public final Condition<R> le(Expression<R, T> other) {
    return compare(Operator.LESS_OR_EQUAL, other);
  }

  /** Returns the condition that the value is between the two bounds, both included. */
  public final Condition<R> between(T low, T high) {
    return ge(low).and(le(high));
  }

  /** Returns the condition that the value is between the two bounds, both included. */
  public final Condition<R> between(Expression<R, T> low, Expression<R, T> high) {
    return ge(low).and(le(high));
  }

  /**
   * Returns the least value, NULL if there is none; see {@link #count} for the rows that it covers.
   */
  public abstract OrderedExpression<R, T> min();

  /**
   * Returns the greatest value, NULL if there is none; see {@link #count} for the rows that it
   * covers.
   */
  public abstract OrderedExpression<R, T> max();
}
