package dev.kindred.lookup;

import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;

/**
 * Expression whose values are floating point numbers; also those of {@code float} columns.
 *
 * @param <R> the root entity that it starts from
 */
@Stable
public class DoubleExpression<R> extends NumberExpression<R, Double> {

  DoubleExpression(ExpressionNode node) {
    super(node);
  }

  @Override
  DoubleExpression<R> with(ExpressionNode other) {
    return new DoubleExpression<>(other);
  }

  @Override
  public DoubleExpression<R> orElse(Double value) {
    return with(coalesce(value));
  }

  @Override
  public DoubleExpression<R> orElse(Expression<R, Double> other) {
    return with(coalesce(other));
  }

  @Override
  public DoubleExpression<R> nullIf(Double value) {
    return with(unless(value));
  }

  /** Returns this expression with a default for NULL. */
  public final DoubleExpression<R> orElse(double value) {
    return with(coalesce(value));
  }

  /** Returns this expression with NULL in place of the given value. */
  public final DoubleExpression<R> nullIf(double value) {
    return with(unless(value));
  }

  @Override
  public DoubleExpression<R> min() {
    return with(aggregate(Aggregate.MIN));
  }

  @Override
  public DoubleExpression<R> max() {
    return with(aggregate(Aggregate.MAX));
  }

  /** Returns the sum of the values, NULL if there are none. */
  public final DoubleExpression<R> sum() {
    return new DoubleExpression<>(aggregate(Aggregate.SUM, ColumnType.DOUBLE));
  }

  /** Returns the condition that the value equals the given one. */
  public final Condition<R> eq(double value) {
    return compare(Operator.EQUAL, value);
  }

  /** Returns {@code eq(value).not()}, which is true where the value is NULL. */
  public final Condition<R> ne(double value) {
    return eq(value).not();
  }

  /** Returns the condition that the value is greater than the given one. */
  public final Condition<R> gt(double value) {
    return compare(Operator.GREATER, value);
  }

  /** Returns the condition that the value is greater than or equal to the given one. */
  public final Condition<R> ge(double value) {
    return compare(Operator.GREATER_OR_EQUAL, value);
  }

  /** Returns the condition that the value is less than the given one. */
  public final Condition<R> lt(double value) {
    return compare(Operator.LESS, value);
  }

  /** Returns the condition that the value is less than or equal to the given one. */
  public final Condition<R> le(double value) {
    return compare(Operator.LESS_OR_EQUAL, value);
  }

  /** Returns the sum of this number and a value. */
  public final DoubleExpression<R> plus(double value) {
    return with(computed(Function.PLUS, value(value), ColumnType.DOUBLE));
  }

  /** Returns the sum of this and another number. */
  public final DoubleExpression<R> plus(IntExpression<R> other) {
    return new DoubleExpression<>(computed(Function.PLUS, other.node, ColumnType.DOUBLE));
  }

  /** Returns the sum of this and another number. */
  public final DoubleExpression<R> plus(LongExpression<R> other) {
    return new DoubleExpression<>(computed(Function.PLUS, other.node, ColumnType.DOUBLE));
  }

  /** Returns the sum of this and another number. */
  public final DoubleExpression<R> plus(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.PLUS, other.node, ColumnType.DOUBLE));
  }

  /** Returns the sum of this and another number. */
  public final DoubleExpression<R> plus(DecimalExpression<R> other) {
    return new DoubleExpression<>(computed(Function.PLUS, other.node, ColumnType.DOUBLE));
  }

  /** Returns this number minus a value. */
  public final DoubleExpression<R> minus(double value) {
    return with(computed(Function.MINUS, value(value), ColumnType.DOUBLE));
  }

  /** Returns this number minus another one. */
  public final DoubleExpression<R> minus(IntExpression<R> other) {
    return new DoubleExpression<>(computed(Function.MINUS, other.node, ColumnType.DOUBLE));
  }

  /** Returns this number minus another one. */
  public final DoubleExpression<R> minus(LongExpression<R> other) {
    return new DoubleExpression<>(computed(Function.MINUS, other.node, ColumnType.DOUBLE));
  }

  /** Returns this number minus another one. */
  public final DoubleExpression<R> minus(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.MINUS, other.node, ColumnType.DOUBLE));
  }

  /** Returns this number minus another one. */
  public final DoubleExpression<R> minus(DecimalExpression<R> other) {
    return new DoubleExpression<>(computed(Function.MINUS, other.node, ColumnType.DOUBLE));
  }

  /** Returns the product of this number and a value. */
  public final DoubleExpression<R> times(double value) {
    return with(computed(Function.TIMES, value(value), ColumnType.DOUBLE));
  }

  /** Returns the product of this and another number. */
  public final DoubleExpression<R> times(IntExpression<R> other) {
    return new DoubleExpression<>(computed(Function.TIMES, other.node, ColumnType.DOUBLE));
  }

  /** Returns the product of this and another number. */
  public final DoubleExpression<R> times(LongExpression<R> other) {
    return new DoubleExpression<>(computed(Function.TIMES, other.node, ColumnType.DOUBLE));
  }

  /** Returns the product of this and another number. */
  public final DoubleExpression<R> times(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.TIMES, other.node, ColumnType.DOUBLE));
  }

  /** Returns the product of this and another number. */
  public final DoubleExpression<R> times(DecimalExpression<R> other) {
    return new DoubleExpression<>(computed(Function.TIMES, other.node, ColumnType.DOUBLE));
  }

  /** Returns this number divided by a value; NULL if the divisor is 0. */
  public final DoubleExpression<R> divide(double value) {
    return with(computed(Function.DIVIDE, value(value), ColumnType.DOUBLE));
  }

  /** Returns this number divided by another one; NULL where the divisor is 0. */
  public final DoubleExpression<R> divide(IntExpression<R> other) {
    return new DoubleExpression<>(computed(Function.DIVIDE, other.node, ColumnType.DOUBLE));
  }

  /** Returns this number divided by another one; NULL where the divisor is 0. */
  public final DoubleExpression<R> divide(LongExpression<R> other) {
    return new DoubleExpression<>(computed(Function.DIVIDE, other.node, ColumnType.DOUBLE));
  }

  /** Returns this number divided by another one; NULL where the divisor is 0. */
  public final DoubleExpression<R> divide(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.DIVIDE, other.node, ColumnType.DOUBLE));
  }

  /** Returns this number divided by another one; NULL where the divisor is 0. */
  public final DoubleExpression<R> divide(DecimalExpression<R> other) {
    return new DoubleExpression<>(computed(Function.DIVIDE, other.node, ColumnType.DOUBLE));
  }

  /** Returns the remainder of this number divided by a value; NULL if the divisor is 0. */
  public final DoubleExpression<R> modulo(double value) {
    return with(computed(Function.MODULO, value(value), ColumnType.DOUBLE));
  }

  /** Returns the remainder of this number divided by another one; NULL where the divisor is 0. */
  public final DoubleExpression<R> modulo(IntExpression<R> other) {
    return new DoubleExpression<>(computed(Function.MODULO, other.node, ColumnType.DOUBLE));
  }

  /** Returns the remainder of this number divided by another one; NULL where the divisor is 0. */
  public final DoubleExpression<R> modulo(LongExpression<R> other) {
    return new DoubleExpression<>(computed(Function.MODULO, other.node, ColumnType.DOUBLE));
  }

  /** Returns the remainder of this number divided by another one; NULL where the divisor is 0. */
  public final DoubleExpression<R> modulo(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.MODULO, other.node, ColumnType.DOUBLE));
  }

  /** Returns the remainder of this number divided by another one; NULL where the divisor is 0. */
  public final DoubleExpression<R> modulo(DecimalExpression<R> other) {
    return new DoubleExpression<>(computed(Function.MODULO, other.node, ColumnType.DOUBLE));
  }
}
