package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.StoredForms;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.type.ColumnKind;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Comparison of times in SQLite's columns, where other programs can store the same moment as
 * different texts and numbers. Columns are converted to the text that Kindred writes, which sorts
 * like the moments. Since no index helps with the converted column, a second condition on the
 * column itself selects the range that contains all forms of the moment.
 */
final class SqliteMoments extends StoredForms {

  /** Maximum number of separate ranges in one condition. */
  private static final int MAX_RANGES = 16;

  /** Date with a time and no offset, completed at its end. */
  private static final String FILLED =
      "substr(replace(%1$s, 'T', ' ')"
          + " || substr('0000-00-00 00:00:00.000000', length(%1$s) + 1), 1, 26)";

  private static final String WITHOUT_OFFSET = "rtrim(substr({0}, 1, length({0}) - 6))";

  /** Seconds since 1970, or milliseconds if the number is too large for SQLite's functions. */
  private static final String NUMBER =
      "strftime('%Y-%m-%d %H:%M:%f',"
          + " case when abs({0}) > 253402300799 then {0} / 1000.0 else {0} end,"
          + " case typeof({0}) when 'integer' then 'unixepoch' else 'auto' end) || '000'";

  private static final String IS_NUMBER = "typeof({0}) in ('integer', 'real')";

  private static final String DATE_TIME =
      "case when length({0}) = 26 and {0} glob '* *.*[0-9]' then {0}"
          + (" when " + IS_NUMBER + " then " + NUMBER)
          + " when {0} glob '*[+-][0-9][0-9]:[0-9][0-9]' then strftime('%Y-%m-%d %H:%M:%S', substr("
          + (FILLED.formatted(WITHOUT_OFFSET) + ", 1, 19) || substr({0}, -6))")
          + (" || substr(" + FILLED.formatted(WITHOUT_OFFSET) + ", 20)")
          + (" else " + FILLED.formatted("rtrim({0}, 'Zz')") + " end");

  private static final String DATE =
      "case when length({0}) = 10 and {0} glob '[0-9]*-*' then {0} else substr("
          + (DATE_TIME + ", 1, 10) end");

  private static final String TIME =
      "substr(rtrim({0}, 'Zz')"
          + " || substr('00:00:00.000000', length(rtrim({0}, 'Zz')) + 1), 1, 15)";

  @Override
  public boolean areSeveral(ColumnKind kind) {
    return isTime(kind);
  }

  private static boolean isTime(ColumnKind kind) {
    return switch (kind) {
      case DATE, TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT -> true;
      default -> false;
    };
  }

  @Override
  public <T> Field<T> normalized(ColumnKind kind, Field<T> column) {
    return isTime(kind) ? normalizedTime(kind, column) : column;
  }

  private static <T> Field<T> normalizedTime(ColumnKind kind, Field<T> column) {
    return DSL.field("(" + template(kind) + ")", column.getDataType(), column);
  }

  private static String template(ColumnKind kind) {
    return switch (kind) {
      case DATE -> DATE;
      case TIME -> TIME;
      default -> DATE_TIME;
    };
  }

  @Override
  public Condition indexCondition(
      Operator operator, ColumnKind kind, Field<?> column, Field<?> value) {
    return isTime(kind) ? timeRange(operator, kind, column, value) : DSL.noCondition();
  }

  private static Condition timeRange(
      Operator operator, ColumnKind kind, Field<?> column, Field<?> value) {
    return switch (operator) {
      case EQUAL -> DSL.or(numbers(kind, column), from(kind, column, value, true));
      case GREATER, GREATER_OR_EQUAL ->
          DSL.or(numbers(kind, column), from(kind, column, value, false));
      case LESS, LESS_OR_EQUAL -> to(kind, column, value);
      case CONTAINS, CONTAINS_ALL, OVERLAPS -> DSL.noCondition();
    };
  }

  /** Returns the condition that a column is a number: numbers sort before all texts. */
  private static Condition numbers(ColumnKind kind, Field<?> column) {
    return kind == ColumnKind.TIME ? DSL.noCondition() : DSL.condition("{0} < ''", column);
  }

  private static Condition from(ColumnKind kind, Field<?> column, Field<?> value, boolean andTo) {
    Condition from =
        kind == ColumnKind.TIME
            ? DSL.condition("{0} >= substr({1}, 1, 5)", column, value)
            : DSL.condition("{0} >= date({1}, '-1 day')", column, value);
    return andTo ? from.and(to(kind, column, value)) : from;
  }

  /**
   * Returns the upper end of the range. An offset is less than a day; {@code ~} sorts after the
   * last date.
   */
  private static Condition to(ColumnKind kind, Field<?> column, Field<?> value) {
    return kind == ColumnKind.TIME
        ? DSL.condition("{0} < substr({1}, 1, 5) || '~'", column, value)
        : DSL.condition("{0} < coalesce(date({1}, '+2 day'), '~')", column, value);
  }

  @Override
  public Condition indexCondition(
      ColumnKind kind, Field<?> column, List<? extends Field<?>> values) {
    return !isTime(kind) || values.size() > MAX_RANGES
        ? DSL.noCondition()
        : DSL.or(
            values.stream()
                .map(each -> indexCondition(Operator.EQUAL, kind, column, each))
                .toList());
  }
}
