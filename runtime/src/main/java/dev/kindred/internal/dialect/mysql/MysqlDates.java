package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.DateFunctions;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.spi.type.ColumnKind;

/** Date functions of MySQL and MariaDB. */
final class MysqlDates extends DateFunctions {

  @Override
  protected String part(Function part, boolean isPoint) {
    return switch (part) {
      case DAY_OF_WEEK -> "(weekday({0}) + 1)";
      case ISO_WEEK -> "week({0}, 3)";
      default -> word(part) + "({0})";
    };
  }

  @Override
  protected String truncation(Function unit, ColumnKind kind) {
    return "cast(date_format({0}, '"
        + pattern(unit, kind, "%i", "%s")
        + "') as "
        + (kind == ColumnKind.DATE ? "date)" : "datetime(6))");
  }
}
