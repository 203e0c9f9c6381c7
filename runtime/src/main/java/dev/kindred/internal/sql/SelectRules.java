package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.Grouping;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Output;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.internal.query.Variables;
import java.util.List;
import java.util.stream.Stream;

/** Refuses, before any SQL, what has no one value for each row of a result. */
final class SelectRules {

  private SelectRules() {}

  static void check(Select node) {
    List<ExpressionNode> outputs = outputs(node.output());
    List<ExpressionNode> order = node.order().stream().map(OrderNode::expression).toList();
    Grouping grouping = node.grouping();
    outputs.forEach(each -> requireOneValue(each, "selected"));
    order.forEach(each -> requireOneValue(each, "ordered by"));
    if (grouping != null) {
      grouping.keys().forEach(each -> requireOneValue(each, "grouped by"));
      Stream.concat(outputs.stream(), order.stream())
          .forEach(each -> requireOfGroup(each, grouping));
    }
    if (node.output() instanceof Output.Columns columns && columns.distinct()) {
      order.forEach(each -> requireSelected(each, outputs));
    }
  }

  private static List<ExpressionNode> outputs(Output output) {
    if (output instanceof Output.Columns columns) {
      return columns.expressions();
    }
    return output instanceof Output.CountOf count ? count.columns().expressions() : List.of();
  }

  private static void requireOneValue(ExpressionNode expression, String use) {
    if (!Variables.of(expression).isEmpty()) {
      throw new IllegalArgumentException(
          expression
              + " can have several values a row, so it can't be "
              + use
              + ": take its min() or max(), or the related rows' select(..).");
    }
  }

  private static void requireOfGroup(ExpressionNode expression, Grouping grouping) {
    if (!isOfGroup(expression, grouping)) {
      throw new IllegalArgumentException(
          expression
              + " can have several values a group: name it in groupBy(..), or take its min() or"
              + " max().");
    }
  }

  private static boolean isOfGroup(ExpressionNode expression, Grouping grouping) {
    return grouping.keys().contains(expression)
        || expression instanceof ValueNode
        || expression instanceof AggregateNode
        || (expression instanceof FunctionNode function
            && function.arguments().stream().allMatch(each -> isOfGroup(each, grouping)));
  }

  private static void requireSelected(ExpressionNode expression, List<ExpressionNode> outputs) {
    if (!outputs.contains(expression)) {
      throw new IllegalArgumentException(
          "Distinct rows can't be ordered by "
              + expression
              + ", which is not selected: rows that are equal could differ in it.");
    }
  }
}
