package dev.kindred.lookup;

import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;
import java.math.BigDecimal;

/**
 * An expression whose values are decimal numbers, of {@code BigInteger} columns too.
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

  /** Its value, or this one where it is NULL. */
  public final DecimalExpression<R> orElse(long value) {
    return with(coalesce(BigDecimal.valueOf(value)));
  }

  /** Its value, or NULL where it is this one. */
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

  /** The sum of the values; NULL if there are none. */
  public final DecimalExpression<R> sum() {
    return new DecimalExpression<>(aggregate(Aggregate.SUM, ColumnType.DECIMAL));
  }

  /** Has this value. */
  public final Condition<R> eq(long value) {
    return compare(Operator.EQUAL, BigDecimal.valueOf(value));
  }

  /** Does not have this value; NULLs are among the rows. */
  public final Condition<R> ne(long value) {
    return eq(value).not();
  }

  /** Is greater than the value. */
  public final Condition<R> gt(long value) {
    return compare(Operator.GREATER, BigDecimal.valueOf(value));
  }

  /** Is greater than the value, or the same. */
  public final Condition<R> ge(long value) {
    return compare(Operator.GREATER_OR_EQUAL, BigDecimal.valueOf(value));
  }

  /** Is less than the value. */
  public final Condition<R> lt(long value) {
    return compare(Operator.LESS, BigDecimal.valueOf(value));
  }

  /** Is less than the value, or the same. */
  public final Condition<R> le(long value) {
    return compare(Operator.LESS_OR_EQUAL, BigDecimal.valueOf(value));
  }

  /** The sum with the value. */
  public final DecimalExpression<R> plus(BigDecimal value) {
    return with(computed(Function.PLUS, value(value), ColumnType.DECIMAL));
  }

  /** The sum with the value. */
  public final DecimalExpression<R> plus(long value) {
    return with(computed(Function.PLUS, value(BigDecimal.valueOf(value)), ColumnType.DECIMAL));
  }

  /** The sum with the other number. */
  public final DecimalExpression<R> plus(IntExpression<R> other) {
    return new DecimalExpression<>(computed(Function.PLUS, other.node, ColumnType.DECIMAL));
  }

  /** The sum with the other number. */
  public final DecimalExpression<R> plus(LongExpression<R> other) {
    return new DecimalExpression<>(computed(Function.PLUS, other.node, ColumnType.DECIMAL));
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
  public final DecimalExpression<R> minus(BigDecimal value) {
    return with(computed(Function.MINUS, value(value), ColumnType.DECIMAL));
  }

  /** The difference to the value. */
  public final DecimalExpression<R> minus(long value) {
    return with(computed(Function.MINUS, value(BigDecimal.valueOf(value)), ColumnType.DECIMAL));
  }

  /** The difference to the other number. */
  public final DecimalExpression<R> minus(IntExpression<R> other) {
    return new DecimalExpression<>(computed(Function.MINUS, other.node, ColumnType.DECIMAL));
  }

  /** The difference to the other number. */
  public final DecimalExpression<R> minus(LongExpression<R> other) {
    return new DecimalExpression<>(computed(Function.MINUS, other.node, ColumnType.DECIMAL));
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
  public final DecimalExpression<R> times(BigDecimal value) {
    return with(computed(Function.TIMES, value(value), ColumnType.DECIMAL));
  }

  /** The product with the value. */
  public final DecimalExpression<R> times(long value) {
    return with(computed(Function.TIMES, value(BigDecimal.valueOf(value)), ColumnType.DECIMAL));
  }

  /** The product with the other number. */
  public final DecimalExpression<R> times(IntExpression<R> other) {
    return new DecimalExpression<>(computed(Function.TIMES, other.node, ColumnType.DECIMAL));
  }

  /** The product with the other number. */
  public final DecimalExpression<R> times(LongExpression<R> other) {
    return new DecimalExpression<>(computed(Function.TIMES, other.node, ColumnType.DECIMAL));
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
  public final DecimalExpression<R> divide(BigDecimal value) {
    return with(computed(Function.DIVIDE, value(value), ColumnType.DECIMAL));
  }

  /** The quotient by the value; NULL where it is 0. */
  public final DecimalExpression<R> divide(long value) {
    return with(computed(Function.DIVIDE, value(BigDecimal.valueOf(value)), ColumnType.DECIMAL));
  }

  /** The quotient by the other number; NULL where it is 0. */
  public final DecimalExpression<R> divide(IntExpression<R> other) {
    return new DecimalExpression<>(computed(Function.DIVIDE, other.node, ColumnType.DECIMAL));
  }

  /** The quotient by the other number; NULL where it is 0. */
  public final DecimalExpression<R> divide(LongExpression<R> other) {
    return new DecimalExpression<>(computed(Function.DIVIDE, other.node, ColumnType.DECIMAL));
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
  public final DecimalExpression<R> modulo(BigDecimal value) {
    return with(computed(Function.MODULO, value(value), ColumnType.DECIMAL));
  }

  /** The rest of the division by the value; NULL where it is 0. */
  public final DecimalExpression<R> modulo(long value) {
    return with(computed(Function.MODULO, value(BigDecimal.valueOf(value)), ColumnType.DECIMAL));
  }

  /** The rest of the division by the other number; NULL where it is 0. */
  public final DecimalExpression<R> modulo(IntExpression<R> other) {
    return new DecimalExpression<>(computed(Function.MODULO, other.node, ColumnType.DECIMAL));
  }

  /** The rest of the division by the other number; NULL where it is 0. */
  public final DecimalExpression<R> modulo(LongExpression<R> other) {
    return new DecimalExpression<>(computed(Function.MODULO, other.node, ColumnType.DECIMAL));
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
