package dev.kindred.lookup;

import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Expression whose values are dates. Parts of NULL are NULL.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
@Stable
public class DateExpression<R, T> extends OrderedExpression<R, T> {

  DateExpression(ExpressionNode node) {
    super(node);
  }

  @Override
  DateExpression<R, T> with(ExpressionNode other) {
    return new DateExpression<>(other);
  }

  @Override
  public DateExpression<R, T> orElse(T value) {
    return with(coalesce(value));
  }

  @Override
  public DateExpression<R, T> orElse(Expression<R, T> other) {
    return with(coalesce(other));
  }

  @Override
  public DateExpression<R, T> nullIf(T value) {
    return with(unless(value));
  }

  @Override
  public DateExpression<R, T> min() {
    return with(aggregate(Aggregate.MIN));
  }

  @Override
  public DateExpression<R, T> max() {
    return with(aggregate(Aggregate.MAX));
  }

  /** Returns the year. */
  public final IntExpression<R> year() {
    return new IntExpression<>(part(Function.YEAR));
  }

  /** Returns the quarter, from 1. */
  public final IntExpression<R> quarter() {
    return new IntExpression<>(part(Function.QUARTER));
  }

  /** Returns the month, from 1. */
  public final IntExpression<R> month() {
    return new IntExpression<>(part(Function.MONTH));
  }

  /** Returns the day of the month, from 1. */
  public final IntExpression<R> day() {
    return new IntExpression<>(part(Function.DAY));
  }

  /** Returns the day of the week, from 1 for Monday, as in {@link java.time.DayOfWeek}. */
  public final IntExpression<R> dayOfWeek() {
    return new IntExpression<>(part(Function.DAY_OF_WEEK));
  }

  /** Returns the week of the year as defined by ISO 8601, from 1. */
  public final IntExpression<R> isoWeek() {
    return new IntExpression<>(part(Function.ISO_WEEK));
  }

  /**
   * Returns the first day of the date's year or month, or the date itself for {@code DAYS}. SQL:
   * {@code DATE_TRUNC}.
   *
   * @param unit {@code YEARS}, {@code MONTHS} or {@code DAYS}
   * @throws IllegalArgumentException for any other unit
   */
  public final DateExpression<R, T> truncatedTo(ChronoUnit unit) {
    return with(DateTruncation.ofDate(node, unit));
  }

  private ExpressionNode part(Function part) {
    return new FunctionNode(part, List.of(node), ColumnType.INT);
  }
}
