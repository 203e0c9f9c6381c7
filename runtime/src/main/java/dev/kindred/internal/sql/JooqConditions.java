package dev.kindred.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;

/** Combinations of jOOQ conditions, without redundant constants. */
final class JooqConditions {

  private static final Condition TRUE = DSL.trueCondition();
  private static final Condition FALSE = DSL.falseCondition();
  private static final Condition NONE = DSL.noCondition();

  private JooqConditions() {}

  /** Returns the conjunction of the conditions; true if there are none. */
  static Condition and(List<Condition> conditions) {
    return joined(conditions, TRUE, FALSE, DSL::and);
  }

  /** Returns the disjunction of the conditions; false if there are none. */
  static Condition or(List<Condition> conditions) {
    return joined(conditions, FALSE, TRUE, DSL::or);
  }

  /**
   * Combines conditions. Constants are compared by identity, since jOOQ's {@code equals} renders
   * both sides.
   */
  private static Condition joined(
      List<Condition> conditions,
      Condition neutral,
      Condition decisive,
      Function<List<Condition>, Condition> combine) {
    List<Condition> parts = new ArrayList<>(conditions.size());
    for (Condition part : conditions) {
      if (part == decisive) {
        return decisive;
      }
      if (part != neutral && part != NONE) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? neutral : BalancedTree.fold(parts, combine, JooqConditions::group);
  }

  /** Puts a condition into a group that jOOQ does not flatten. */
  private static Condition group(Condition condition) {
    return CustomCondition.of(context -> context.visit(condition));
  }

  /** Returns the condition that another one is false or NULL. */
  static Condition isNotTrue(Condition condition) {
    return DSL.coalesce(DSL.field(condition), DSL.inline(false)).isFalse();
  }

  /** Returns the number of conditions that are true; NULL does not count. */
  static Field<Integer> count(List<Condition> conditions) {
    return BalancedTree.fold(
        conditions.stream().map(JooqConditions::count).toList(),
        counts -> counts.stream().reduce(Field::plus).orElseThrow(),
        JooqConditions::group);
  }

  private static Field<Integer> count(Condition condition) {
    return DSL.when(condition, DSL.inline(1)).otherwise(DSL.inline(0));
  }

  /** Puts a field into a group that jOOQ does not flatten. */
  static <T> Field<T> group(Field<T> field) {
    return CustomField.of("grouped", field.getDataType(), context -> context.visit(field));
  }

  /**
   * Returns the condition of a WHERE clause, which is left out if the condition is constantly true.
   */
  static Condition where(Condition condition) {
    return condition == TRUE ? DSL.noCondition() : condition;
  }
}
