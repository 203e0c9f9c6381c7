package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.DateFunctions;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.spi.type.ColumnKind;

/** Date functions of SQLite, where dates are texts. */
final class SqliteDates extends DateFunctions {

  @Override
  protected String part(Function part, boolean isPoint) {
    return switch (part) {
      case DATE -> "date({0})";
      case QUARTER -> "((cast(strftime('%m', {0}) as integer) + 2) / 3)";
      default -> "cast(strftime('" + format(part) + "', {0}) as integer)";
    };
  }

  private static String format(Function part) {
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

  @Override
  protected String truncation(Function unit, ColumnKind kind) {
    return "strftime('" + pattern(unit, kind, "%M", "%S") + "', {0})";
  }
}
