package dev.kindred.internal.dialect;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Condition that a row is not marked as deleted, without a bind value. */
public final class UnmarkedCondition {

  private UnmarkedCondition() {}

  /** Returns the condition on the column of the mark. */
  public static Condition of(Field<?> mark) {
    return mark.getType() == Boolean.class ? DSL.condition("not {0}", mark) : mark.isNull();
  }
}
