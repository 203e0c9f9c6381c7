package dev.kindred.internal.sql;

import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.spi.type.ColumnKind;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Renders parts of dates and times; those of points in time are in UTC. */
record DatePartRenderer(SQLDialect dialect) {

  Field<?> render(FunctionNode node, Field<?> time) {
    boolean isPoint = isPoint(node.arguments().get(0).type().kind());
    DataType<?> type = node.function() == Function.DATE ? SQLDataType.DATE : SQLDataType.INTEGER;
    String template =
        switch (dialect) {
          case POSTGRES -> postgresql(node.function(), isPoint);
          case MARIADB -> mariadb(node.function());
          case SQLITE -> sqlite(node.function());
          default -> h2(node.function(), isPoint);
        };
    return DSL.field(template, type, time);
  }

  private static boolean isPoint(ColumnKind kind) {
    return kind == ColumnKind.INSTANT || kind == ColumnKind.OFFSET_DATE_TIME;
  }

  /** The year before 1 is -1 there, and 0 in Java. */
  private static String postgresql(Function part, boolean isPoint) {
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

  /** Points in time are stored in UTC; but as a date, H2 would give that of the session's zone. */
  private static String h2(Function part, boolean isPoint) {
    return switch (part) {
      case DATE ->
          isPoint ? "cast(substring(cast({0} as varchar), 1, 10) as date)" : "cast({0} as date)";
      case DAY_OF_WEEK -> "extract(iso_day_of_week from {0})";
      default -> "extract(" + word(part) + " from {0})";
    };
  }

  private static String mariadb(Function part) {
    return switch (part) {
      case DAY_OF_WEEK -> "(weekday({0}) + 1)";
      case ISO_WEEK -> "week({0}, 3)";
      default -> word(part) + "({0})";
    };
  }

  private static String sqlite(Function part) {
    return switch (part) {
      case DATE -> "date({0})";
      case QUARTER -> "((cast(strftime('%m', {0}) as integer) + 2) / 3)";
      default -> "cast(strftime('" + code(part) + "', {0}) as integer)";
    };
  }

  private static String code(Function part) {
    return switch (part) {
      case YEAR -> "%Y";
      case MONTH -> "%m";
      case DAY -> "%d";
      case DAY_OF_WEEK -> "%u";
      case ISO_WEEK -> "%V";
      case HOUR -> "%H";
      case MINUTE -> "%M";
      case SECOND -> "%S";
      default -> throw new IllegalStateException(part + " is no part of a date.");
    };
  }

  private static String word(Function part) {
    return part.name().toLowerCase(java.util.Locale.ROOT);
  }
}
