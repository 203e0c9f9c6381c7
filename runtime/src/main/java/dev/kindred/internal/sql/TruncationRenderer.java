package dev.kindred.internal.sql;

import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.spi.type.ColumnKind;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Renders dates and times that are cut to a unit; those of points in time in UTC. */
record TruncationRenderer(SQLDialect dialect, ColumnKind kind) {

  Field<?> render(Function unit, Field<?> time) {
    String template =
        switch (dialect) {
          case POSTGRES -> postgresql(unit);
          case MARIADB -> mariadb(unit);
          case SQLITE -> "strftime('" + pattern(unit, "%M", "%S") + "', {0})";
          default -> "date_trunc('" + word(unit) + "', {0})";
        };
    return DSL.field(template, time.getDataType(), time);
  }

  private String postgresql(Function unit) {
    String cut = "date_trunc('" + word(unit) + "', ";
    return switch (kind) {
      case DATE -> "cast(" + cut + "cast({0} as timestamp)) as date)";
      case DATE_TIME -> cut + "{0})";
      default -> "(" + cut + "{0} at time zone 'UTC') at time zone 'UTC')";
    };
  }

  private String mariadb(Function unit) {
    return "cast(date_format({0}, '"
        + pattern(unit, "%i", "%s")
        + "') as "
        + (kind == ColumnKind.DATE ? "date)" : "datetime(6))");
  }

  /** What is kept of a time, and what it is filled up with. */
  private String pattern(Function unit, String minute, String second) {
    String date =
        switch (unit) {
          case TO_YEAR -> "%Y-01-01";
          case TO_MONTH -> "%Y-%m-01";
          default -> "%Y-%m-%d";
        };
    if (kind == ColumnKind.DATE) {
      return date;
    }
    return switch (unit) {
      case TO_HOUR -> date + " %H:00:00.000000";
      case TO_MINUTE -> date + " %H:" + minute + ":00.000000";
      case TO_SECOND -> date + " %H:" + minute + ":" + second + ".000000";
      default -> date + " 00:00:00.000000";
    };
  }

  private static String word(Function unit) {
    return unit.name().substring("TO_".length()).toLowerCase(Locale.ROOT);
  }
}
