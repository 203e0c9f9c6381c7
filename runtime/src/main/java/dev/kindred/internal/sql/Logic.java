package dev.kindred.internal.sql;

import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Conjunctions and disjunctions without the parts that say nothing. */
final class Logic {

  private static final Condition TRUE = DSL.trueCondition();
  private static final Condition FALSE = DSL.falseCondition();

  private Logic() {}

  /** All of them; true if there are none. */
  static Condition and(List<Condition> conditions) {
    List<Condition> parts = conditions.stream().filter(part -> !part.equals(TRUE)).toList();
    return parts.isEmpty() ? TRUE : parts.contains(FALSE) ? FALSE : DSL.and(parts);
  }

  /** One of them; false if there are none. */
  static Condition or(List<Condition> conditions) {
    List<Condition> parts = conditions.stream().filter(part -> !part.equals(FALSE)).toList();
    return parts.isEmpty() ? FALSE : parts.contains(TRUE) ? TRUE : DSL.or(parts);
  }

  /** The condition of a WHERE clause, which is left out where it says nothing. */
  static Condition where(Condition condition) {
    return condition.equals(TRUE) ? DSL.noCondition() : condition;
  }
}
