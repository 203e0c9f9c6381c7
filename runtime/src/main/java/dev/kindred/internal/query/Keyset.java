package dev.kindred.internal.query;

import dev.kindred.internal.query.ConditionNode.Comparison;
import dev.kindred.internal.query.ConditionNode.Operator;
import dev.kindred.spi.EntityModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The place of a row in a total order, from which a page goes on. */
public final class Keyset {

  private Keyset() {}

  /** The order, with the key as its last part. */
  public static List<OrderNode> total(List<OrderNode> order, EntityModel<?> model) {
    List<ExpressionNode> ordered = order.stream().map(OrderNode::expression).toList();
    Stream<OrderNode> key =
        Keys.order(model).stream().filter(each -> !ordered.contains(each.expression()));
    return Stream.concat(order.stream(), key).toList();
  }

  /** A row comes after the one that has these values of the order's expressions. */
  public static ConditionNode after(
      List<OrderNode> order, List<? extends @Nullable Object> values) {
    List<ConditionNode> ways = new ArrayList<>();
    List<ConditionNode> same = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      List<ConditionNode> way = new ArrayList<>(same);
      way.add(isAfter(order.get(i), values.get(i)));
      ways.add(ConditionNode.and(way));
      same.add(isSame(order.get(i).expression(), values.get(i)));
    }
    return ConditionNode.or(
        ways.stream().filter(each -> !each.equals(ConditionNode.FALSE)).toList());
  }

  private static ConditionNode isSame(ExpressionNode expression, @Nullable Object value) {
    return value == null
        ? new ConditionNode.IsNull(expression)
        : new Comparison(Operator.EQUAL, expression, new ValueNode(value, expression.type()));
  }

  private static ConditionNode isAfter(OrderNode key, @Nullable Object value) {
    ConditionNode isNull = new ConditionNode.IsNull(key.expression());
    if (value == null) {
      return key.nullsFirst() ? ConditionNode.not(isNull) : ConditionNode.FALSE;
    }
    Operator operator = key.descending() ? Operator.LESS : Operator.GREATER;
    ConditionNode beyond =
        new Comparison(operator, key.expression(), new ValueNode(value, key.expression().type()));
    return key.nullsFirst() || isRequired(key.expression())
        ? beyond
        : ConditionNode.or(List.of(beyond, isNull));
  }

  private static boolean isRequired(ExpressionNode expression) {
    return expression instanceof ColumnNode column
        && column.path().isRoot()
        && !column.model().nullable();
  }
}
