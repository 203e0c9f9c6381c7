package dev.kindred.lookup;

import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Expression whose values are decimal numbers; also those of {@code BigInteger} columns.
 *
 * @param <R> the root entity that it starts from
 */
@Stable
public class DecimalExpression<R> extends NumberExpression<R, BigDecimal> {

  DecimalExpression(ExpressionNode node) {
    super(node);
  }

  @Override
  DecimalExpression<R> with(ExpressionNode other) {
    return new DecimalExpression<>(other);
  }

  @Override
  public DecimalExpression<R> orElse(BigDecimal value) {
    return with(coalesce(value));
  }

  @Override
  public DecimalExpression<R> orElse(Expression<R, BigDecimal> other) {
    return with(coalesce(other));
  }

  @Override
  public DecimalExpression<R> nullIf(BigDecimal value) {
    return with(unless(value));
  }

  /** Returns this expression with a default for NULL. */
  public final DecimalExpression<R> orElse(long value) {
    return with(coalesce(BigDecimal.valueOf(value)));
  }

  /** Returns this expression with NULL in place of the given value. */
  public final DecimalExpression<R> nullIf(long value) {
    return with(unless(BigDecimal.valueOf(value)));
  }

  @Override
  public DecimalExpression<R> min() {
    return with(aggregate(Aggregate.MIN));
  }

  @Override
  public DecimalExpression<R> max() {
    return with(aggregate(Aggregate.MAX));
  }

  /** Returns the sum of the values, NULL if there are none. */
  public final DecimalExpression<R> sum() {
    return new DecimalExpression<>(aggregate(Aggregate.SUM, ColumnType.DECIMAL));
  }

  /** Returns the condition that the value equals the given one. */
  public final Condition<R> eq(long value) {
    return compare(Operator.EQUAL, BigDecimal.valueOf(value));
  }

  /** Returns {@code eq(value).not()}, which is true where the value is NULL. */
  public final Condition<R> ne(long value) {
    return eq(value).not();
  }

  /** Returns the condition that the value is greater than the given one. */
  public final Condition<R> gt(long value) {
    return compare(Operator.GREATER, BigDecimal.valueOf(value));
  }

  /** Returns the condition that the value is greater than or equal to the given one. */
  public final Condition<R> ge(long value) {
    return compare(Operator.GREATER_OR_EQUAL, BigDecimal.valueOf(value));
  }

  /** Returns the condition that the value is less than the given one. */
  public final Condition<R> lt(long value) {
    return compare(Operator.LESS, BigDecimal.valueOf(value));
  }

  /** Returns the condition that the value is less than or equal to the given one. */
  public final Condition<R> le(long value) {
    return compare(Operator.LESS_OR_EQUAL, BigDecimal.valueOf(value));
  }

  /** Returns the condition that the value equals the given one. */
  public final Condition<R> eq(BigInteger value) {
    return eq(decimal(value));
  }

  /** Returns {@code eq(value).not()}, which is true where the value is NULL. */
  public final Condition<R> ne(BigInteger value) {
    return ne(decimal(value));
  }

  /** Returns the condition that the value is greater than the given one. */
  public final Condition<R> gt(BigInteger value) {
    return gt(decimal(value));
  }

  /** Returns the condition that the value is greater than or equal to the given one. */
  public final Condition<R> ge(BigInteger value) {
    return ge(decimal(value));
  }

  /** Returns the condition that the value is less than the given one. */
  public final Condition<R> lt(BigInteger value) {
    return lt(decimal(value));
  }

  /** Returns the condition that the value is less than or equal to the given one. */
  public final Condition<R> le(BigInteger value) {
    return le(decimal(value));
  }

  /**
   * Returns the condition that the value is not less than one value and not greater than another.
   */
  public final Condition<R> between(BigInteger low, BigInteger high) {
    return between(decimal(low), decimal(high));
  }

  /** Passes null on, which is refused with the name of the attribute. */
  @SuppressWarnings("NullAway") // see above
  static BigDecimal decimal(BigInteger value) {
    return value == null ? null : new BigDecimal(value);
  }

  /** Returns the sum of this number and a value. */
  public final DecimalExpression<R> plus(BigDecimal value) {
    return with(computed(Function.PLUS, value(value), ColumnType.DECIMAL));
  }

  /** Returns the sum of this number and a value. */
  public final DecimalExpression<R> plus(long value) {
    return with(computed(Function.PLUS, value(BigDecimal.valueOf(value)), ColumnType.DECIMAL));
  }

  /** Returns the sum of this and another number. */
  public final DecimalExpression<R> plus(IntExpression<R> other) {
    return new DecimalExpression<>(computed(Function.PLUS, other.node, ColumnType.DECIMAL));
  }

  /** Returns the sum of this and another number. */
  public final DecimalExpression<R> plus(LongExpression<R> other) {
    return new DecimalExpression<>(computed(Function.PLUS, other.node, ColumnType.DECIMAL));
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
  public final DecimalExpression<R> minus(BigDecimal value) {
    return with(computed(Function.MINUS, value(value), ColumnType.DECIMAL));
  }

  /** Returns this number minus a value. */
  public final DecimalExpression<R> minus(long value) {
    return with(computed(Function.MINUS, value(BigDecimal.valueOf(value)), ColumnType.DECIMAL));
  }

  /** Returns this number minus another one. */
  public final DecimalExpression<R> minus(IntExpression<R> other) {
    return new DecimalExpression<>(computed(Function.MINUS, other.node, ColumnType.DECIMAL));
  }

  /** Returns this number minus another one. */
  public final DecimalExpression<R> minus(LongExpression<R> other) {
    return new DecimalExpression<>(computed(Function.MINUS, other.node, ColumnType.DECIMAL));
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
  public final DecimalExpression<R> times(BigDecimal value) {
    return with(computed(Function.TIMES, value(value), ColumnType.DECIMAL));
  }

  /** Returns the product of this number and a value. */
  public final DecimalExpression<R> times(long value) {
    return with(computed(Function.TIMES, value(BigDecimal.valueOf(value)), ColumnType.DECIMAL));
  }

  /** Returns the product of this and another number. */
  public final DecimalExpression<R> times(IntExpression<R> other) {
    return new DecimalExpression<>(computed(Function.TIMES, other.node, ColumnType.DECIMAL));
  }

  /** Returns the product of this and another number. */
  public final DecimalExpression<R> times(LongExpression<R> other) {
    return new DecimalExpression<>(computed(Function.TIMES, other.node, ColumnType.DECIMAL));
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
  public final DecimalExpression<R> divide(BigDecimal value) {
    return with(computed(Function.DIVIDE, value(value), ColumnType.DECIMAL));
  }

  /** Returns this number divided by a value; NULL if the divisor is 0. */
  public final DecimalExpression<R> divide(long value) {
    return with(computed(Function.DIVIDE, value(BigDecimal.valueOf(value)), ColumnType.DECIMAL));
  }

  /** Returns this number divided by another one; NULL where the divisor is 0. */
  public final DecimalExpression<R> divide(IntExpression<R> other) {
    return new DecimalExpression<>(computed(Function.DIVIDE, other.node, ColumnType.DECIMAL));
  }

  /** Returns this number divided by another one; NULL where the divisor is 0. */
  public final DecimalExpression<R> divide(LongExpression<R> other) {
    return new DecimalExpression<>(computed(Function.DIVIDE, other.node, ColumnType.DECIMAL));
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
  public final DecimalExpression<R> modulo(BigDecimal value) {
    return with(computed(Function.MODULO, value(value), ColumnType.DECIMAL));
  }

  /** Returns the remainder of this number divided by a value; NULL if the divisor is 0. */
  public final DecimalExpression<R> modulo(long value) {
    return with(computed(Function.MODULO, value(BigDecimal.valueOf(value)), ColumnType.DECIMAL));
  }

  /** Returns the remainder of this number divided by another one; NULL where the divisor is 0. */
  public final DecimalExpression<R> modulo(IntExpression<R> other) {
    return new DecimalExpression<>(computed(Function.MODULO, other.node, ColumnType.DECIMAL));
  }

  /** Returns the remainder of this number divided by another one; NULL where the divisor is 0. */
  public final DecimalExpression<R> modulo(LongExpression<R> other) {
    return new DecimalExpression<>(computed(Function.MODULO, other.node, ColumnType.DECIMAL));
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
