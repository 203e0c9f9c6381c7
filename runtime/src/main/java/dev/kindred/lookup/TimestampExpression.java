package dev.kindred.lookup;

import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Expression whose values are dates with times, or points in time. The parts of a point in time are
 * those in UTC; parts of NULL are NULL.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
@Stable
public class TimestampExpression<R, T> extends OrderedExpression<R, T> {

  TimestampExpression(ExpressionNode node) {
    super(node);
  }

  @Override
  TimestampExpression<R, T> with(ExpressionNode other) {
    return new TimestampExpression<>(other);
  }

  @Override
  public TimestampExpression<R, T> orElse(T value) {
    return with(coalesce(value));
  }

  @Override
  public TimestampExpression<R, T> orElse(Expression<R, T> other) {
    return with(coalesce(other));
  }

  @Override
  public TimestampExpression<R, T> nullIf(T value) {
    return with(unless(value));
  }

  @Override
  public TimestampExpression<R, T> min() {
    return with(aggregate(Aggregate.MIN));
  }

  @Override
  public TimestampExpression<R, T> max() {
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

  /** Returns the hour, from 0. */
  public final IntExpression<R> hour() {
    return new IntExpression<>(part(Function.HOUR));
  }

  /** Returns the minute, from 0. */
  public final IntExpression<R> minute() {
    return new IntExpression<>(part(Function.MINUTE));
  }

  /** Returns the second without its fraction, from 0. */
  public final IntExpression<R> second() {
    return new IntExpression<>(part(Function.SECOND));
  }

  /** Returns the date without the time. */
  public final DateExpression<R, LocalDate> date() {
    return new DateExpression<>(new FunctionNode(Function.DATE, List.of(node), ColumnType.DATE));
  }

  /**
   * Returns the first moment of the value's year, month, day, hour, minute or second. SQL: {@code
   * DATE_TRUNC}.
   *
   * @param unit {@code YEARS} to {@code SECONDS}, in UTC
   * @throws IllegalArgumentException for any other unit
   */
  public final TimestampExpression<R, T> truncatedTo(ChronoUnit unit) {
    return with(DateTruncation.ofTime(node, unit));
  }

  private ExpressionNode part(Function part) {
    return new FunctionNode(part, List.of(node), ColumnType.INT);
  }
}
