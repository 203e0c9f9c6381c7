package dev.kindred.internal.sql;

import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;

/** Puts conditions together, without those that say nothing. */
final class JooqConditions {

  private static final Condition TRUE = DSL.trueCondition();
  private static final Condition FALSE = DSL.falseCondition();

  private JooqConditions() {}

  /** All of them; true if there are none. */
  static Condition and(List<Condition> conditions) {
    return joined(conditions, TRUE, FALSE, DSL::and);
  }

  /** One of them; false if there are none. */
  static Condition or(List<Condition> conditions) {
    return joined(conditions, FALSE, TRUE, DSL::or);
  }

  /** Constants are told by identity: to be equal is to be rendered alike, which takes rendering. */
  private static Condition joined(
      List<Condition> conditions,
      Condition neutral,
      Condition decisive,
      Function<List<Condition>, Condition> sideBySide) {
    List<Condition> parts = conditions.stream().filter(part -> part != neutral).toList();
    if (parts.stream().anyMatch(part -> part == decisive)) {
      return decisive;
    }
    return parts.isEmpty() ? neutral : BalancedTree.fold(parts, sideBySide, JooqConditions::group);
  }

  /** The same, which jOOQ does not take apart. */
  private static Condition group(Condition condition) {
    return CustomCondition.of(context -> context.visit(condition));
  }

  /** How many of them are met; one that is NULL is not. */
  static Field<Integer> count(List<Condition> conditions) {
    return BalancedTree.fold(
        conditions.stream().map(JooqConditions::count).toList(),
        counts -> counts.stream().reduce(Field::plus).orElseThrow(),
        JooqConditions::group);
  }

  private static Field<Integer> count(Condition condition) {
    return DSL.when(condition, DSL.inline(1)).otherwise(DSL.inline(0));
  }

  /** The same, which jOOQ does not take apart. */
  static <T> Field<T> group(Field<T> field) {
    return CustomField.of("grouped", field.getDataType(), context -> context.visit(field));
  }

  /** The condition of a WHERE clause, which is left out where it says nothing. */
  static Condition where(Condition condition) {
    return condition == TRUE ? DSL.noCondition() : condition;
  }
}
