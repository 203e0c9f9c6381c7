package dev.kindred.internal.query;

import dev.kindred.internal.query.PredicateNode.Comparison;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Predicate of keyset pagination: the rows after a given row in a total order. */
public final class KeysetPredicate {

  private KeysetPredicate() {}

  /** Returns the order, completed by the primary key to a total one. */
  public static List<OrderNode> total(List<OrderNode> order, EntityMetadata<?> metadata) {
    List<ExpressionNode> ordered = order.stream().map(OrderNode::expression).toList();
    Stream<OrderNode> key =
        KeyPredicates.order(metadata).stream().filter(each -> !ordered.contains(each.expression()));
    return Stream.concat(order.stream(), key).toList();
  }

  /**
   * Returns the predicate that a row comes after the row with the given values of the order's
   * expressions.
   */
  public static PredicateNode after(
      List<OrderNode> order, List<? extends @Nullable Object> values) {
    List<PredicateNode> ways = new ArrayList<>();
    List<PredicateNode> same = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      List<PredicateNode> way = new ArrayList<>(same);
      way.add(isAfter(order.get(i), values.get(i)));
      ways.add(PredicateNode.and(way));
      same.add(isSame(order.get(i).expression(), values.get(i)));
    }
    return PredicateNode.or(
        ways.stream().filter(each -> !each.equals(PredicateNode.FALSE)).toList());
  }

  private static PredicateNode isSame(ExpressionNode expression, @Nullable Object value) {
    return value == null
        ? new PredicateNode.IsNull(expression)
        : new Comparison(Operator.EQUAL, expression, new BindValue(value, expression.type()));
  }

  private static PredicateNode isAfter(OrderNode key, @Nullable Object value) {
    PredicateNode isNull = new PredicateNode.IsNull(key.expression());
    if (value == null) {
      return key.nullsFirst() ? PredicateNode.not(isNull) : PredicateNode.FALSE;
    }
    Operator operator = key.descending() ? Operator.LESS : Operator.GREATER;
    PredicateNode beyond =
        new Comparison(operator, key.expression(), new BindValue(value, key.expression().type()));
    return key.nullsFirst() || isRequired(key.expression())
        ? beyond
        : PredicateNode.or(List.of(beyond, isNull));
  }

  private static boolean isRequired(ExpressionNode expression) {
    return expression instanceof ColumnNode column
        && column.path().isRoot()
        && !column.metadata().nullable();
  }
}
