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
 * Value of the first case whose condition is true, as SQL's {@code CASE}. Each condition is a
 * separate scope of to-many paths.
 *
 * @param <R> the root entity
 * @param <T> the type of the values
 * @param <X> the class of the resulting expression
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

  /** Creates a first case: the text, where the condition is true. */
  public static <R> Case<R, String, TextExpression<R>> when(Condition<R> condition, String value) {
    return first(condition, value(value, ColumnType.TEXT), TextExpression::new);
  }

  /** Creates a first case: the number, where the condition is true. */
  public static <R> Case<R, Integer, IntExpression<R>> when(Condition<R> condition, int value) {
    return first(condition, value(value, ColumnType.INT), IntExpression::new);
  }

  /** Creates a first case: the number, where the condition is true. */
  public static <R> Case<R, Long, LongExpression<R>> when(Condition<R> condition, long value) {
    return first(condition, value(value, ColumnType.LONG), LongExpression::new);
  }

  /** Creates a first case: the number, where the condition is true. */
  public static <R> Case<R, Double, DoubleExpression<R>> when(
      Condition<R> condition, double value) {
    return first(condition, value(value, ColumnType.DOUBLE), DoubleExpression::new);
  }

  /** Creates a first case: the number, where the condition is true. */
  public static <R> Case<R, BigDecimal, DecimalExpression<R>> when(
      Condition<R> condition, BigDecimal value) {
    return first(condition, value(value, ColumnType.DECIMAL), DecimalExpression::new);
  }

  /** Creates a first case: the boolean, where the condition is true. */
  public static <R> Case<R, Boolean, BooleanExpression<R>> when(
      Condition<R> condition, boolean value) {
    return first(condition, value(value, ColumnType.BOOLEAN), BooleanExpression::new);
  }

  /** Creates a first case: the expression's text, where the condition is true. */
  public static <R> Case<R, String, TextExpression<R>> when(
      Condition<R> condition, TextExpression<R> value) {
    return first(condition, value.node, TextExpression::new);
  }

  /** Creates a first case: the expression's number, where the condition is true. */
  public static <R> Case<R, Integer, IntExpression<R>> when(
      Condition<R> condition, IntExpression<R> value) {
    return first(condition, value.node, IntExpression::new);
  }

  /** Creates a first case: the expression's number, where the condition is true. */
  public static <R> Case<R, Long, LongExpression<R>> when(
      Condition<R> condition, LongExpression<R> value) {
    return first(condition, value.node, LongExpression::new);
  }

  /** Creates a first case: the expression's number, where the condition is true. */
  public static <R> Case<R, Double, DoubleExpression<R>> when(
      Condition<R> condition, DoubleExpression<R> value) {
    return first(condition, value.node, DoubleExpression::new);
  }

  /** Creates a first case: the expression's number, where the condition is true. */
  public static <R> Case<R, BigDecimal, DecimalExpression<R>> when(
      Condition<R> condition, DecimalExpression<R> value) {
    return first(condition, value.node, DecimalExpression::new);
  }

  /** Creates a first case: the expression's value, where the condition is true. */
  public static <R, T> Case<R, T, Expression<R, T>> when(
      Condition<R> condition, Expression<R, T> value) {
    return first(condition, value.node, value::with);
  }

  /** Adds a case: the value, where the condition is true and those before it are not. */
  public Case<R, T, X> orWhen(Condition<R> condition, T value) {
    return next(condition, value(value, type));
  }

  private Case<R, T, X> next(Condition<R> condition, ExpressionNode value) {
    CaseNode.Case last = new CaseNode.Case(condition.condition, value);
    return new Case<>(AppendOnlyList.append(cases, last), type, expression);
  }

  /**
   * Adds a case: the expression's value, where the condition is true and those before it are not.
   */
  public Case<R, T, X> orWhen(Condition<R> condition, Expression<R, T> value) {
    return next(condition, value.node);
  }

  /** Returns the expression with a value where no condition is true. */
  public X otherwise(T value) {
    return expression.apply(new CaseNode(cases, value(value, type)));
  }

  /** Returns the expression with another expression's value where no condition is true. */
  public X otherwise(Expression<R, T> value) {
    return expression.apply(new CaseNode(cases, value.node));
  }

  /** Returns the expression with NULL where no condition is true. */
  public X otherwiseNull() {
    return expression.apply(new CaseNode(cases, null));
  }
}
