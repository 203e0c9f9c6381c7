package dev.kindred.internal.dialect;

import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.spi.type.ColumnKind;
import java.util.Locale;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Functions that return a part of a date or time, or cut it to a unit; points in time are in UTC.
 */
public abstract class DateFunctions {

  /** Returns a part of a date or a time of some kind. */
  public final Field<?> part(Function part, ColumnKind kind, Field<?> time) {
    boolean isPoint = kind == ColumnKind.INSTANT || kind == ColumnKind.OFFSET_DATE_TIME;
    DataType<?> type = part == Function.DATE ? SQLDataType.DATE : SQLDataType.INTEGER;
    return DSL.field(part(part, isPoint), type, time);
  }

  /** Returns the SQL of a part of {@code {0}}, which may be a point in time. */
  protected abstract String part(Function part, boolean isPoint);

  /** Returns a date or a time of some kind, cut to a unit. */
  public final Field<?> truncated(Function unit, ColumnKind kind, Field<?> time) {
    return DSL.field(truncation(unit, kind), time.getDataType(), time);
  }

  /** Returns the SQL of {@code {0}} cut to a unit. */
  protected abstract String truncation(Function unit, ColumnKind kind);

  /** Returns the SQL word for a part or a unit. */
  protected static String word(Function function) {
    return function.name().replace("TO_", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Returns a format that keeps a time down to a unit, and sets the rest to zero.
   *
   * @param minute the pattern of the minute
   * @param second the pattern of the second
   */
  protected static String pattern(Function unit, ColumnKind kind, String minute, String second) {
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
}
