package dev.kindred.it.oracle;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;

import dev.kindred.lookup.DateExpression;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.TimestampExpression;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalField;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be asked of a date or of a time. */
enum Unit {
  YEAR(ChronoField.YEAR, DateExpression::year, TimestampExpression::year),
  QUARTER(IsoFields.QUARTER_OF_YEAR, DateExpression::quarter, TimestampExpression::quarter),
  MONTH(ChronoField.MONTH_OF_YEAR, DateExpression::month, TimestampExpression::month),
  DAY(ChronoField.DAY_OF_MONTH, DateExpression::day, TimestampExpression::day),
  DAY_OF_WEEK(ChronoField.DAY_OF_WEEK, DateExpression::dayOfWeek, TimestampExpression::dayOfWeek),
  ISO_WEEK(
      IsoFields.WEEK_OF_WEEK_BASED_YEAR, DateExpression::isoWeek, TimestampExpression::isoWeek),
  HOUR(ChronoField.HOUR_OF_DAY, null, TimestampExpression::hour),
  MINUTE(ChronoField.MINUTE_OF_HOUR, null, TimestampExpression::minute),
  SECOND(ChronoField.SECOND_OF_MINUTE, null, TimestampExpression::second),
  DATE(LocalDate::from, null, TimestampExpression::date) {
    @Override
    ValueType type(ValueType of) {
      return ValueType.DATE;
    }
  },
  START_OF_MONTH(
      Unit::startOfMonth, date -> date.truncatedTo(MONTHS), time -> time.truncatedTo(MONTHS)) {
    @Override
    ValueType type(ValueType of) {
      return of;
    }
  };

  private final Function<Temporal, Object> meaning;
  private final @Nullable Function<DateExpression<Object, ?>, Expression<Object, ?>> ofDate;
  private final Function<TimestampExpression<Object, ?>, Expression<Object, ?>> ofTime;

  Unit(
      Function<Temporal, Object> meaning,
      @Nullable Function<DateExpression<Object, ?>, Expression<Object, ?>> ofDate,
      Function<TimestampExpression<Object, ?>, Expression<Object, ?>> ofTime) {
    this.meaning = meaning;
    this.ofDate = ofDate;
    this.ofTime = ofTime;
  }

  Unit(
      TemporalField field,
      @Nullable Function<DateExpression<Object, ?>, Expression<Object, ?>> ofDate,
      Function<TimestampExpression<Object, ?>, Expression<Object, ?>> ofTime) {
    this((Temporal value) -> value.get(field), ofDate, ofTime);
  }

  private static Object startOfMonth(Temporal value) {
    return value instanceof LocalDateTime time
        ? time.with(firstDayOfMonth()).truncatedTo(DAYS)
        : value.with(firstDayOfMonth());
  }

  /** Whether it can be asked of values of a type. */
  boolean takes(ValueType type) {
    return type == ValueType.TIME || (type == ValueType.DATE && ofDate != null);
  }

  /** The type of its values. */
  ValueType type(ValueType of) {
    return ValueType.INT;
  }

  Object value(Object of) {
    return meaning.apply((Temporal) of);
  }

  @SuppressWarnings("unchecked") // its root is that of the expression
  Expression<Object, Object> expression(Expression<Object, Object> of) {
    return (Expression<Object, Object>)
        ((Expression<Object, ?>) of instanceof TimestampExpression<Object, ?> time
            ? ofTime.apply(time)
            : ofDate.apply((DateExpression<Object, ?>) (Expression<Object, ?>) of));
  }
}
