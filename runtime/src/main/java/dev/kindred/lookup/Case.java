package dev.kindred.lookup;

import dev.kindred.internal.query.AppendOnlyList;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.CaseNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A choice between values: that of the first condition that is met, as SQL's {@code CASE}. To-many
 * paths in a condition of it are in a scope of their own.
 *
 * @param <R> the root entity
 * @param <T> the type of the values
 * @param <X> the expression that it becomes
 */
@Stable
public final class Case<R, T, X extends Expression<R, T>> {

  private final List<CaseNode.Case> cases;
  private final ColumnType<?> type;
  private final Function<ExpressionNode, X> expression;

  private Case(
      List<CaseNode.Case> cases, ColumnType<?> type, Function<ExpressionNode, X> expression) {
    this.cases = cases;
    this.type = type;
    this.expression = expression;
  }

  private static <R, T, X extends Expression<R, T>> Case<R, T, X> first(
      Condition<R> condition, ExpressionNode value, Function<ExpressionNode, X> expression) {
    return new Case<>(
        List.of(new CaseNode.Case(condition.condition, value)), value.type(), expression);
  }

  private static BindValue value(Object value, ColumnType<?> type) {
    return new BindValue(value, type);
  }

  /** This text, where the condition is met. */
  public static <R> Case<R, String, TextExpression<R>> when(Condition<R> condition, String value) {
    return first(condition, value(value, ColumnType.TEXT), TextExpression::new);
  }

  /** This number, where the condition is met. */
  public static <R> Case<R, Integer, IntExpression<R>> when(Condition<R> condition, int value) {
    return first(condition, value(value, ColumnType.INT), IntExpression::new);
  }

  /** This number, where the condition is met. */
  public static <R> Case<R, Long, LongExpression<R>> when(Condition<R> condition, long value) {
    return first(condition, value(value, ColumnType.LONG), LongExpression::new);
  }

  /** This number, where the condition is met. */
  public static <R> Case<R, Double, DoubleExpression<R>> when(
      Condition<R> condition, double value) {
    return first(condition, value(value, ColumnType.DOUBLE), DoubleExpression::new);
  }

  /** This number, where the condition is met. */
  public static <R> Case<R, BigDecimal, DecimalExpression<R>> when(
      Condition<R> condition, BigDecimal value) {
    return first(condition, value(value, ColumnType.DECIMAL), DecimalExpression::new);
  }

  /** This truth value, where the condition is met. */
  public static <R> Case<R, Boolean, BooleanExpression<R>> when(
      Condition<R> condition, boolean value) {
    return first(condition, value(value, ColumnType.BOOLEAN), BooleanExpression::new);
  }

  /** The text's value, where the condition is met. */
  public static <R> Case<R, String, TextExpression<R>> when(
      Condition<R> condition, TextExpression<R> value) {
    return first(condition, value.node, TextExpression::new);
  }

  /** The number's value, where the condition is met. */
  public static <R> Case<R, Integer, IntExpression<R>> when(
      Condition<R> condition, IntExpression<R> value) {
    return first(condition, value.node, IntExpression::new);
  }

  /** The number's value, where the condition is met. */
  public static <R> Case<R, Long, LongExpression<R>> when(
      Condition<R> condition, LongExpression<R> value) {
    return first(condition, value.node, LongExpression::new);
  }

  /** The number's value, where the condition is met. */
  public static <R> Case<R, Double, DoubleExpression<R>> when(
      Condition<R> condition, DoubleExpression<R> value) {
    return first(condition, value.node, DoubleExpression::new);
  }

  /** The number's value, where the condition is met. */
  public static <R> Case<R, BigDecimal, DecimalExpression<R>> when(
      Condition<R> condition, DecimalExpression<R> value) {
    return first(condition, value.node, DecimalExpression::new);
  }

  /** The expression's value, where the condition is met. */
  public static <R, T> Case<R, T, Expression<R, T>> when(
      Condition<R> condition, Expression<R, T> value) {
    return first(condition, value.node, value::with);
  }

  /** Else this value, where the next condition is met. */
  public Case<R, T, X> orWhen(Condition<R> condition, T value) {
    return next(condition, value(value, type));
  }

  private Case<R, T, X> next(Condition<R> condition, ExpressionNode value) {
    CaseNode.Case last = new CaseNode.Case(condition.condition, value);
    return new Case<>(AppendOnlyList.append(cases, last), type, expression);
  }

  /** Else the expression's value, where the next condition is met. */
  public Case<R, T, X> orWhen(Condition<R> condition, Expression<R, T> value) {
    return next(condition, value.node);
  }

  /** Else this value. */
  public X otherwise(T value) {
    return expression.apply(new CaseNode(cases, value(value, type)));
  }

  /** Else the expression's value. */
  public X otherwise(Expression<R, T> value) {
    return expression.apply(new CaseNode(cases, value.node));
  }

  /** Else NULL. */
  public X otherwiseNull() {
    return expression.apply(new CaseNode(cases, null));
  }
}
