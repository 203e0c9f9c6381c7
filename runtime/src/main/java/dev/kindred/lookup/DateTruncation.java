package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates and times that are truncated to the start of a unit. */
final class DateTruncation {

  private static final Map<ChronoUnit, Function> OF_DATES =
      Map.of(
          ChronoUnit.YEARS, Function.TO_YEAR,
          ChronoUnit.MONTHS, Function.TO_MONTH,
          ChronoUnit.DAYS, Function.TO_DAY);

  private static final Map<ChronoUnit, Function> OF_TIMES =
      Map.of(
          ChronoUnit.HOURS, Function.TO_HOUR,
          ChronoUnit.MINUTES, Function.TO_MINUTE,
          ChronoUnit.SECONDS, Function.TO_SECOND);

  private DateTruncation() {}

  static ExpressionNode ofDate(ExpressionNode node, ChronoUnit unit) {
    return cut(node, unit, OF_DATES.get(unit));
  }

  static ExpressionNode ofTime(ExpressionNode node, ChronoUnit unit) {
    return cut(node, unit, OF_DATES.getOrDefault(unit, OF_TIMES.get(unit)));
  }

  private static ExpressionNode cut(
      ExpressionNode node, ChronoUnit unit, @Nullable Function function) {
    if (function == null) {
      throw new IllegalArgumentException(
          node
              + " can't be cut to "
              + unit
              + ": years, months and days can be, and of times hours,"
              + " minutes and seconds.");
    }
    return new FunctionNode(function, List.of(node), node.type());
  }
}
