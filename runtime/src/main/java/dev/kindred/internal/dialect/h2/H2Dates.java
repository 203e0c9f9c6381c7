package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.DateFunctions;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.spi.type.ColumnKind;

/**
 * Date functions of H2. Points in time are stored in UTC, but H2 would convert them to a date in
 * the session's time zone.
 */
final class H2Dates extends DateFunctions {

  @Override
  protected String part(Function part, boolean isPoint) {
    return switch (part) {
      case DATE ->
          isPoint ? "cast(substring(cast({0} as varchar), 1, 10) as date)" : "cast({0} as date)";
      case DAY_OF_WEEK -> "extract(iso_day_of_week from {0})";
      default -> "extract(" + word(part) + " from {0})";
    };
  }

  @Override
  protected String truncation(Function unit, ColumnKind kind) {
    return "date_trunc('" + word(unit) + "', {0})";
  }
}
