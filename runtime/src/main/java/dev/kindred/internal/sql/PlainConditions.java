package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.Junction;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of a plain statement: comparisons of the table's columns with values.
 *
 * @param restricted whether rows of another entity may be out of scope
 */
record PlainConditions(PlainText text, Predicate<EntityMetadata<?>> restricted) {

  /** Adds a WHERE clause of comparisons; there is none for no conditions. */
  boolean where(List<PredicateNode> conditions) {
    List<PredicateNode.Comparison> comparisons = new ArrayList<>();
    if (!conditions.stream().allMatch(each -> addTo(comparisons, each, conditions.size() == 1))
        || comparisons.size() > BalancedTree.GROUP_SIZE) {
      return false;
    }
    if (comparisons.isEmpty()) {
      return true;
    }
    boolean several = comparisons.size() > 1;
    text.append(several ? " where (" : " where ");
    for (int i = 0; i < comparisons.size(); i++) {
      text.append(i == 0 ? "" : " and ");
      if (!comparison(comparisons.get(i))) {
        return false;
      }
    }
    text.append(several ? ")" : "");
    return true;
  }

  /** Adds a comparison, or those of a conjunction that is the only condition. */
  private static boolean addTo(
      List<PredicateNode.Comparison> comparisons, PredicateNode condition, boolean isOnly) {
    if (condition instanceof PredicateNode.Comparison comparison) {
      return comparisons.add(comparison);
    }
    if (condition instanceof PredicateNode.Scope scope) {
      return addTo(comparisons, scope.condition(), isOnly);
    }
    return isOnly
        && condition instanceof Junction.And and
        && and.conditions().stream().allMatch(each -> addTo(comparisons, each, false));
  }

  private boolean comparison(PredicateNode.Comparison node) {
    String operator = operator(node.operator());
    Integer column = text.compared(node.left(), restricted);
    if (operator == null
        || column == null
        || !(node.right() instanceof BindValue value)
        || !text.isCompared(value.type())) {
      return false;
    }
    text.column(column, true);
    text.append(operator);
    return text.parameter(value);
  }

  private static @Nullable String operator(PredicateNode.Operator operator) {
    return switch (operator) {
      case EQUAL -> " = ";
      case GREATER -> " > ";
      case GREATER_OR_EQUAL -> " >= ";
      case LESS -> " < ";
      case LESS_OR_EQUAL -> " <= ";
      default -> null;
    };
  }
}
