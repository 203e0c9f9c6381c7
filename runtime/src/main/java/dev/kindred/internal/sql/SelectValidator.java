package dev.kindred.internal.sql;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.GroupBy;
import dev.kindred.internal.query.PathCollector;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;

/**
 * Check that each selected, sorting or grouping expression has one value for each row, and that a
 * lock is on rows.
 */
final class SelectValidator {

  private SelectValidator() {}

  static void check(Select node) {
    GroupBy groupBy = node.groupBy();
    node.selectList().expressions().forEach(each -> requireOneValue(each, "selected"));
    node.order().forEach(each -> requireOneValue(each.expression(), "ordered by"));
    if (groupBy != null) {
      groupBy.keys().forEach(each -> requireOneValue(each, "grouped by"));
    }
    if (node.options().lock() != null && !isOfRows(node)) {
      throw new IllegalStateException(
          "forUpdate() locks rows that are read one by one: a count, an aggregate, exists() or"
              + " distinct results read none.");
    }
  }

  private static boolean isOfRows(Select node) {
    if (node.selectList() instanceof SelectList.Columns columns) {
      return node.groupBy() == null && !columns.distinct();
    }
    return node.selectList() instanceof SelectList.Entities
        || node.selectList() == SelectList.Rows.ENTITY
        || node.selectList() == SelectList.Rows.KEY;
  }

  static void requireOneValue(ExpressionNode expression, String use) {
    if (!PathCollector.of(expression).isEmpty()) {
      throw new IllegalArgumentException(
          expression
              + " can have several values a row, so it can't be "
              + use
              + ": take its min() or max(), or the related rows' select(..).");
    }
  }
}
