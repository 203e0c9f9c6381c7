package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.DateFunctions;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.spi.type.ColumnKind;

/** Date functions of PostgreSQL. The year before 1 is -1 there, and 0 in Java. */
final class PostgresqlDates extends DateFunctions {

  @Override
  protected String part(Function part, boolean isPoint) {
    String time = isPoint ? "({0} at time zone 'UTC')" : "{0}";
    return switch (part) {
      case YEAR ->
          "(cast(extract(year from %1$s) as int) + cast(%1$s < '0001-01-01' as int))"
              .formatted(time);
      case DATE -> "cast(" + time + " as date)";
      case DAY_OF_WEEK -> "cast(extract(isodow from " + time + ") as int)";
      case ISO_WEEK -> "cast(extract(week from " + time + ") as int)";
      case SECOND -> "cast(floor(extract(second from " + time + ")) as int)";
      default -> "cast(extract(" + word(part) + " from " + time + ") as int)";
    };
  }

  @Override
  protected String truncation(Function unit, ColumnKind kind) {
    String cut = "date_trunc('" + word(unit) + "', ";
    return switch (kind) {
      case DATE -> "cast(" + cut + "cast({0} as timestamp)) as date)";
      case DATE_TIME -> cut + "{0})";
      default -> "(" + cut + "{0} at time zone 'UTC') at time zone 'UTC')";
    };
  }
}
