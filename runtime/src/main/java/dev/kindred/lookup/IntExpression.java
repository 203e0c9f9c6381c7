package dev.kindred.lookup;

import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;

/**
 * Expression whose values are integers of type {@code int}; also those of {@code byte} and {@code
 * short} columns.
 *
 * @param <R> the root entity that it starts from
 */
@Stable
public class IntExpression<R> extends NumberExpression<R, Integer> {

  IntExpression(ExpressionNode node) {
    super(node);
  }

  @Override
  IntExpression<R> with(ExpressionNode other) {
    return new IntExpression<>(other);
  }

  @Override
  public IntExpression<R> orElse(Integer value) {
    return with(coalesce(value));
  }

  @Override
  public IntExpression<R> orElse(Expression<R, Integer> other) {
    return with(coalesce(other));
  }

  @Override
  public IntExpression<R> nullIf(Integer value) {
    return with(unless(value));
  }

  @Override
  public IntExpression<R> min() {
    return with(aggregate(Aggregate.MIN));
  }

  @Override
  public IntExpression<R> max() {
    return with(aggregate(Aggregate.MAX));
  }

  /** Returns the sum of the values, NULL if there are none. */
  public final LongExpression<R> sum() {
    return new LongExpression<>(aggregate(Aggregate.SUM, ColumnType.LONG));
  }

  /** Returns the condition that the value equals the given one. */
  public final Condition<R> eq(int value) {
    return compare(Operator.EQUAL, value);
  }

  /** Returns {@code eq(value).not()}, which is true where the value is NULL. */
  public final Condition<R> ne(int value) {
    return eq(value).not();
  }

  /** Returns the condition that the value is greater than the given one. */
  public final Condition<R> gt(int value) {
    return compare(Operator.GREATER, value);
  }

  /** Returns the condition that the value is greater than or equal to the given one. */
  public final Condition<R> ge(int value) {
    return compare(Operator.GREATER_OR_EQUAL, value);
  }

  /** Returns the condition that the value is less than the given one. */
  public final Condition<R> lt(int value) {
    return compare(Operator.LESS, value);
  }

  /** Returns the condition that the value is less than or equal to the given one. */
  public final Condition<R> le(int value) {
    return compare(Operator.LESS_OR_EQUAL, value);
  }

  /** Returns the sum of this number and a value. */
  public final IntExpression<R> plus(int value) {
    return with(computed(Function.PLUS, value(value), ColumnType.INT));
  }

  /** Returns the sum of this and another number. */
  public final IntExpression<R> plus(IntExpression<R> other) {
    return new IntExpression<>(computed(Function.PLUS, other.node, ColumnType.INT));
  }

  /** Returns the sum of this and another number. */
  public final LongExpression<R> plus(LongExpression<R> other) {
    return new LongExpression<>(computed(Function.PLUS, other.node, ColumnType.LONG));
  }

  /** Returns the sum of this and another number. */
  public final DoubleExpression<R> plus(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.PLUS, other.node, ColumnType.DOUBLE));
  }

  /** Returns the sum of this and another number. */
  public final DecimalExpression<R> plus(DecimalExpression<R> other) {
    return new DecimalExpression<>(computed(Function.PLUS, other.node, ColumnType.DECIMAL));
  }

  /** Returns this number minus a value. */
  public final IntExpression<R> minus(int value) {
    return with(computed(Function.MINUS, value(value), ColumnType.INT));
  }

  /** Returns this number minus another one. */
  public final IntExpression<R> minus(IntExpression<R> other) {
    return new IntExpression<>(computed(Function.MINUS, other.node, ColumnType.INT));
  }

  /** Returns this number minus another one. */
  public final LongExpression<R> minus(LongExpression<R> other) {
    return new LongExpression<>(computed(Function.MINUS, other.node, ColumnType.LONG));
  }

  /** Returns this number minus another one. */
  public final DoubleExpression<R> minus(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.MINUS, other.node, ColumnType.DOUBLE));
  }

  /** Returns this number minus another one. */
  public final DecimalExpression<R> minus(DecimalExpression<R> other) {
    return new DecimalExpression<>(computed(Function.MINUS, other.node, ColumnType.DECIMAL));
  }

  /** Returns the product of this number and a value. */
  public final IntExpression<R> times(int value) {
    return with(computed(Function.TIMES, value(value), ColumnType.INT));
  }

  /** Returns the product of this and another number. */
  public final IntExpression<R> times(IntExpression<R> other) {
    return new IntExpression<>(computed(Function.TIMES, other.node, ColumnType.INT));
  }

  /** Returns the product of this and another number. */
  public final LongExpression<R> times(LongExpression<R> other) {
    return new LongExpression<>(computed(Function.TIMES, other.node, ColumnType.LONG));
  }

  /** Returns the product of this and another number. */
  public final DoubleExpression<R> times(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.TIMES, other.node, ColumnType.DOUBLE));
  }

  /** Returns the product of this and another number. */
  public final DecimalExpression<R> times(DecimalExpression<R> other) {
    return new DecimalExpression<>(computed(Function.TIMES, other.node, ColumnType.DECIMAL));
  }

  /** Returns this number divided by a value; NULL if the divisor is 0. */
  public final IntExpression<R> divide(int value) {
    return with(computed(Function.DIVIDE, value(value), ColumnType.INT));
  }

  /** Returns this number divided by another one; NULL where the divisor is 0. */
  public final IntExpression<R> divide(IntExpression<R> other) {
    return new IntExpression<>(computed(Function.DIVIDE, other.node, ColumnType.INT));
  }

  /** Returns this number divided by another one; NULL where the divisor is 0. */
  public final LongExpression<R> divide(LongExpression<R> other) {
    return new LongExpression<>(computed(Function.DIVIDE, other.node, ColumnType.LONG));
  }

  /** Returns this number divided by another one; NULL where the divisor is 0. */
  public final DoubleExpression<R> divide(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.DIVIDE, other.node, ColumnType.DOUBLE));
  }

  /** Returns this number divided by another one; NULL where the divisor is 0. */
  public final DecimalExpression<R> divide(DecimalExpression<R> other) {
    return new DecimalExpression<>(computed(Function.DIVIDE, other.node, ColumnType.DECIMAL));
  }

  /** Returns the remainder of this number divided by a value; NULL if the divisor is 0. */
  public final IntExpression<R> modulo(int value) {
    return with(computed(Function.MODULO, value(value), ColumnType.INT));
  }

  /** Returns the remainder of this number divided by another one; NULL where the divisor is 0. */
  public final IntExpression<R> modulo(IntExpression<R> other) {
    return new IntExpression<>(computed(Function.MODULO, other.node, ColumnType.INT));
  }

  /** Returns the remainder of this number divided by another one; NULL where the divisor is 0. */
  public final LongExpression<R> modulo(LongExpression<R> other) {
    return new LongExpression<>(computed(Function.MODULO, other.node, ColumnType.LONG));
  }

  /** Returns the remainder of this number divided by another one; NULL where the divisor is 0. */
  public final DoubleExpression<R> modulo(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.MODULO, other.node, ColumnType.DOUBLE));
  }

  /** Returns the remainder of this number divided by another one; NULL where the divisor is 0. */
  public final DecimalExpression<R> modulo(DecimalExpression<R> other) {
    return new DecimalExpression<>(computed(Function.MODULO, other.node, ColumnType.DECIMAL));
  }
}
