package dev.kindred.lookup;

import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;

/**
 * An expression whose values are numbers of type {@code long}.
 *
 * @param <R> the root entity that it starts from
 */
@Stable
public class LongExpression<R> extends NumberExpression<R, Long> {

  LongExpression(ExpressionNode node) {
    super(node);
  }

  @Override
  LongExpression<R> with(ExpressionNode other) {
    return new LongExpression<>(other);
  }

  @Override
  public LongExpression<R> orElse(Long value) {
    return with(coalesce(value));
  }

  @Override
  public LongExpression<R> orElse(Expression<R, Long> other) {
    return with(coalesce(other));
  }

  @Override
  public LongExpression<R> nullIf(Long value) {
    return with(unless(value));
  }

  /** Its value, or this one where it is NULL. */
  public final LongExpression<R> orElse(long value) {
    return with(coalesce(value));
  }

  /** Its value, or NULL where it is this one. */
  public final LongExpression<R> nullIf(long value) {
    return with(unless(value));
  }

  @Override
  public LongExpression<R> min() {
    return with(aggregate(Aggregate.MIN));
  }

  @Override
  public LongExpression<R> max() {
    return with(aggregate(Aggregate.MAX));
  }

  /** The sum of the values; NULL if there are none. */
  public final LongExpression<R> sum() {
    return new LongExpression<>(aggregate(Aggregate.SUM, ColumnType.LONG));
  }

  /** Has this value. */
  public final Condition<R> eq(long value) {
    return compare(Operator.EQUAL, value);
  }

  /** Does not have this value; NULLs are among the rows. */
  public final Condition<R> ne(long value) {
    return eq(value).not();
  }

  /** Is greater than the value. */
  public final Condition<R> gt(long value) {
    return compare(Operator.GREATER, value);
  }

  /** Is greater than the value, or the same. */
  public final Condition<R> ge(long value) {
    return compare(Operator.GREATER_OR_EQUAL, value);
  }

  /** Is less than the value. */
  public final Condition<R> lt(long value) {
    return compare(Operator.LESS, value);
  }

  /** Is less than the value, or the same. */
  public final Condition<R> le(long value) {
    return compare(Operator.LESS_OR_EQUAL, value);
  }

  /** The sum with the value. */
  public final LongExpression<R> plus(long value) {
    return with(computed(Function.PLUS, value(value), ColumnType.LONG));
  }

  /** The sum with the other number. */
  public final LongExpression<R> plus(IntExpression<R> other) {
    return new LongExpression<>(computed(Function.PLUS, other.node, ColumnType.LONG));
  }

  /** The sum with the other number. */
  public final LongExpression<R> plus(LongExpression<R> other) {
    return new LongExpression<>(computed(Function.PLUS, other.node, ColumnType.LONG));
  }

  /** The sum with the other number. */
  public final DoubleExpression<R> plus(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.PLUS, other.node, ColumnType.DOUBLE));
  }

  /** The sum with the other number. */
  public final DecimalExpression<R> plus(DecimalExpression<R> other) {
    return new DecimalExpression<>(computed(Function.PLUS, other.node, ColumnType.DECIMAL));
  }

  /** The difference to the value. */
  public final LongExpression<R> minus(long value) {
    return with(computed(Function.MINUS, value(value), ColumnType.LONG));
  }

  /** The difference to the other number. */
  public final LongExpression<R> minus(IntExpression<R> other) {
    return new LongExpression<>(computed(Function.MINUS, other.node, ColumnType.LONG));
  }

  /** The difference to the other number. */
  public final LongExpression<R> minus(LongExpression<R> other) {
    return new LongExpression<>(computed(Function.MINUS, other.node, ColumnType.LONG));
  }

  /** The difference to the other number. */
  public final DoubleExpression<R> minus(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.MINUS, other.node, ColumnType.DOUBLE));
  }

  /** The difference to the other number. */
  public final DecimalExpression<R> minus(DecimalExpression<R> other) {
    return new DecimalExpression<>(computed(Function.MINUS, other.node, ColumnType.DECIMAL));
  }

  /** The product with the value. */
  public final LongExpression<R> times(long value) {
    return with(computed(Function.TIMES, value(value), ColumnType.LONG));
  }

  /** The product with the other number. */
  public final LongExpression<R> times(IntExpression<R> other) {
    return new LongExpression<>(computed(Function.TIMES, other.node, ColumnType.LONG));
  }

  /** The product with the other number. */
  public final LongExpression<R> times(LongExpression<R> other) {
    return new LongExpression<>(computed(Function.TIMES, other.node, ColumnType.LONG));
  }

  /** The product with the other number. */
  public final DoubleExpression<R> times(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.TIMES, other.node, ColumnType.DOUBLE));
  }

  /** The product with the other number. */
  public final DecimalExpression<R> times(DecimalExpression<R> other) {
    return new DecimalExpression<>(computed(Function.TIMES, other.node, ColumnType.DECIMAL));
  }

  /** The quotient by the value; NULL where it is 0. */
  public final LongExpression<R> divide(long value) {
    return with(computed(Function.DIVIDE, value(value), ColumnType.LONG));
  }

  /** The quotient by the other number; NULL where it is 0. */
  public final LongExpression<R> divide(IntExpression<R> other) {
    return new LongExpression<>(computed(Function.DIVIDE, other.node, ColumnType.LONG));
  }

  /** The quotient by the other number; NULL where it is 0. */
  public final LongExpression<R> divide(LongExpression<R> other) {
    return new LongExpression<>(computed(Function.DIVIDE, other.node, ColumnType.LONG));
  }

  /** The quotient by the other number; NULL where it is 0. */
  public final DoubleExpression<R> divide(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.DIVIDE, other.node, ColumnType.DOUBLE));
  }

  /** The quotient by the other number; NULL where it is 0. */
  public final DecimalExpression<R> divide(DecimalExpression<R> other) {
    return new DecimalExpression<>(computed(Function.DIVIDE, other.node, ColumnType.DECIMAL));
  }

  /** The rest of the division by the value; NULL where it is 0. */
  public final LongExpression<R> modulo(long value) {
    return with(computed(Function.MODULO, value(value), ColumnType.LONG));
  }

  /** The rest of the division by the other number; NULL where it is 0. */
  public final LongExpression<R> modulo(IntExpression<R> other) {
    return new LongExpression<>(computed(Function.MODULO, other.node, ColumnType.LONG));
  }

  /** The rest of the division by the other number; NULL where it is 0. */
  public final LongExpression<R> modulo(LongExpression<R> other) {
    return new LongExpression<>(computed(Function.MODULO, other.node, ColumnType.LONG));
  }

  /** The rest of the division by the other number; NULL where it is 0. */
  public final DoubleExpression<R> modulo(DoubleExpression<R> other) {
    return new DoubleExpression<>(computed(Function.MODULO, other.node, ColumnType.DOUBLE));
  }

  /** The rest of the division by the other number; NULL where it is 0. */
  public final DecimalExpression<R> modulo(DecimalExpression<R> other) {
    return new DecimalExpression<>(computed(Function.MODULO, other.node, ColumnType.DECIMAL));
  }
}
