package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.stability.Stable;

/**
 * An expression whose values have an order. A comparison is met by no row where a side is NULL.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
@Stable
public abstract class OrderedExpression<R, T> extends Expression<R, T> {

  OrderedExpression(ExpressionNode node) {
    super(node);
  }

  /** Is greater than the value. */
  public final Condition<R> gt(T value) {
    return compare(Operator.GREATER, value);
  }

  /** Is greater than the other expression. */
  public final Condition<R> gt(Expression<R, T> other) {
    return compare(Operator.GREATER, other);
  }

  /** Is greater than the value, or the same. */
  public final Condition<R> ge(T value) {
    return compare(Operator.GREATER_OR_EQUAL, value);
  }

  /** Is greater than the other expression, or the same. */
  public final Condition<R> ge(Expression<R, T> other) {
    return compare(Operator.GREATER_OR_EQUAL, other);
  }

  /** Is less than the value. */
  public final Condition<R> lt(T value) {
    return compare(Operator.LESS, value);
  }

  /** Is less than the other expression. */
  public final Condition<R> lt(Expression<R, T> other) {
    return compare(Operator.LESS, other);
  }

  /** Is less than the value, or the same. */
  public final Condition<R> le(T value) {
    return compare(Operator.LESS_OR_EQUAL, value);
  }

  /** Is less than the other expression, or the same. */
  public final Condition<R> le(Expression<R, T> other) {
    return compare(Operator.LESS_OR_EQUAL, other);
  }

  /** Lies between the two, or is one of them. */
  public final Condition<R> between(T low, T high) {
    return ge(low).and(le(high));
  }

  /** Lies between the two, or is one of them. */
  public final Condition<R> between(Expression<R, T> low, Expression<R, T> high) {
    return ge(low).and(le(high));
  }

  /** The least value; NULL if there is none. See {@link #count} for which there are. */
  public abstract OrderedExpression<R, T> min();

  /** The greatest value; NULL if there is none. See {@link #count} for which there are. */
  public abstract OrderedExpression<R, T> max();
}
