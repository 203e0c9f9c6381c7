package dev.kindred.internal.sql;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Grouping;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Output;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.Variables;
import java.util.List;

/** Refuses, before any SQL, what has no one value for each row of a result. */
final class SelectRules {

  private SelectRules() {}

  static void check(Select node) {
    List<ExpressionNode> order = node.order().stream().map(OrderNode::expression).toList();
    Grouping grouping = node.grouping();
    node.output().expressions().forEach(each -> requireOneValue(each, "selected"));
    order.forEach(each -> requireOneValue(each, "ordered by"));
    if (grouping != null) {
      grouping.keys().forEach(each -> requireOneValue(each, "grouped by"));
    }
    if (node.lock() != null && !isOfRows(node)) {
      throw new IllegalStateException(
          "forUpdate() locks rows that are read one by one: a count, an aggregate, exists() or"
              + " distinct results read none.");
    }
  }

  private static boolean isOfRows(Select node) {
    if (node.output() instanceof Output.Columns columns) {
      return node.grouping() == null && !columns.distinct();
    }
    return node.output() instanceof Output.Entities
        || node.output() == Output.Rows.ENTITY
        || node.output() == Output.Rows.KEY;
  }

  static void requireOneValue(ExpressionNode expression, String use) {
    if (!Variables.of(expression).isEmpty()) {
      throw new IllegalArgumentException(
          expression
              + " can have several values a row, so it can't be "
              + use
              + ": take its min() or max(), or the related rows' select(..).");
    }
  }
}
