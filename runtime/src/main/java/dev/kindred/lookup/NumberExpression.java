package dev.kindred.lookup;

import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;
import java.util.List;

/**
 * Expression whose values are numbers; it can be compared with numbers of every type. Arithmetic
 * with two types uses the wider one, in the order {@code int}, {@code long}, {@code BigDecimal},
 * {@code double}. Quotients of integers have no fraction, those of decimals 10 digits after the
 * point. A result is NULL where an operand is NULL.
 *
 * @param <R> the root entity that it starts from
 * @param <N> the type of its values
 */
@Stable
public abstract class NumberExpression<R, N extends Number> extends OrderedExpression<R, N> {

  NumberExpression(ExpressionNode node) {
    super(node);
  }

  /** Returns this number as a {@code long}, without its fraction. */
  public final LongExpression<R> toLong() {
    return new LongExpression<>(cast(ColumnType.LONG));
  }

  /** Returns this number as a {@code double}. */
  public final DoubleExpression<R> toDouble() {
    return new DoubleExpression<>(cast(ColumnType.DOUBLE));
  }

  /** Returns this number as a {@code BigDecimal} with 10 digits after the decimal point. */
  public final DecimalExpression<R> toDecimal() {
    return new DecimalExpression<>(cast(ColumnType.DECIMAL));
  }

  private ExpressionNode cast(ColumnType<?> type) {
    return new FunctionNode(Function.CAST, List.of(node), type);
  }

  /** Returns the average of the values, NULL if there are none. */
  public final DoubleExpression<R> avg() {
    return new DoubleExpression<>(aggregate(Aggregate.AVG, ColumnType.DOUBLE));
  }

  /** Returns the condition that both numbers are equal; false where either is NULL. */
  public final Condition<R> eq(IntExpression<R> other) {
    return number(Operator.EQUAL, other);
  }

  /** Returns the condition that both numbers are equal; false where either is NULL. */
  public final Condition<R> eq(LongExpression<R> other) {
    return number(Operator.EQUAL, other);
  }

  /** Returns the condition that both numbers are equal; false where either is NULL. */
  public final Condition<R> eq(DoubleExpression<R> other) {
    return number(Operator.EQUAL, other);
  }

  /** Returns the condition that both numbers are equal; false where either is NULL. */
  public final Condition<R> eq(DecimalExpression<R> other) {
    return number(Operator.EQUAL, other);
  }

  /** Returns {@code eq(other).not()}, which is true where either number is NULL. */
  public final Condition<R> ne(IntExpression<R> other) {
    return eq(other).not();
  }

  /** Returns {@code eq(other).not()}, which is true where either number is NULL. */
  public final Condition<R> ne(LongExpression<R> other) {
    return eq(other).not();
  }

  /** Returns {@code eq(other).not()}, which is true where either number is NULL. */
  public final Condition<R> ne(DoubleExpression<R> other) {
    return eq(other).not();
  }

  /** Returns {@code eq(other).not()}, which is true where either number is NULL. */
  public final Condition<R> ne(DecimalExpression<R> other) {
    return eq(other).not();
  }

  /** Returns the condition that this number is greater than another one. */
  public final Condition<R> gt(IntExpression<R> other) {
    return number(Operator.GREATER, other);
  }

  /** Returns the condition that this number is greater than another one. */
  public final Condition<R> gt(LongExpression<R> other) {
    return number(Operator.GREATER, other);
  }

  /** Returns the condition that this number is greater than another one. */
  public final Condition<R> gt(DoubleExpression<R> other) {
    return number(Operator.GREATER, other);
  }

  /** Returns the condition that this number is greater than another one. */
  public final Condition<R> gt(DecimalExpression<R> other) {
    return number(Operator.GREATER, other);
  }

  /** Returns the condition that this number is greater than or equal to another one. */
  public final Condition<R> ge(IntExpression<R> other) {
    return number(Operator.GREATER_OR_EQUAL, other);
  }

  /** Returns the condition that this number is greater than or equal to another one. */
  public final Condition<R> ge(LongExpression<R> other) {
    return number(Operator.GREATER_OR_EQUAL, other);
  }

  /** Returns the condition that this number is greater than or equal to another one. */
  public final Condition<R> ge(DoubleExpression<R> other) {
    return number(Operator.GREATER_OR_EQUAL, other);
  }

  /** Returns the condition that this number is greater than or equal to another one. */
  public final Condition<R> ge(DecimalExpression<R> other) {
    return number(Operator.GREATER_OR_EQUAL, other);
  }

  /** Returns the condition that this number is less than another one. */
  public final Condition<R> lt(IntExpression<R> other) {
    return number(Operator.LESS, other);
  }

  /** Returns the condition that this number is less than another one. */
  public final Condition<R> lt(LongExpression<R> other) {
    return number(Operator.LESS, other);
  }

  /** Returns the condition that this number is less than another one. */
  public final Condition<R> lt(DoubleExpression<R> other) {
    return number(Operator.LESS, other);
  }

  /** Returns the condition that this number is less than another one. */
  public final Condition<R> lt(DecimalExpression<R> other) {
    return number(Operator.LESS, other);
  }

  /** Returns the condition that this number is less than or equal to another one. */
  public final Condition<R> le(IntExpression<R> other) {
    return number(Operator.LESS_OR_EQUAL, other);
  }

  /** Returns the condition that this number is less than or equal to another one. */
  public final Condition<R> le(LongExpression<R> other) {
    return number(Operator.LESS_OR_EQUAL, other);
  }

  /** Returns the condition that this number is less than or equal to another one. */
  public final Condition<R> le(DoubleExpression<R> other) {
    return number(Operator.LESS_OR_EQUAL, other);
  }

  /** Returns the condition that this number is less than or equal to another one. */
  public final Condition<R> le(DecimalExpression<R> other) {
    return number(Operator.LESS_OR_EQUAL, other);
  }

  private Condition<R> number(Operator operator, NumberExpression<R, ?> other) {
    return new Condition<>(new PredicateNode.Comparison(operator, node, other.node));
  }

  final ExpressionNode computed(Function function, ExpressionNode other, ColumnType<?> type) {
    return switch (function) {
      case PLUS, MINUS, TIMES -> FunctionNode.chained(function, node, List.of(other), type);
      default -> new FunctionNode(function, List.of(node, other), type);
    };
  }
}
