package dev.kindred.internal.dialect;

import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdateConditionStep;
import org.jooq.impl.DSL;

/**
 * Update of rows that are joined with another table. It is a class of its own so that nothing of
 * jOOQ is loaded with a dialect.
 *
 * @param on the condition that joins them
 * @param values the assigned values by their columns
 */
public record JoinedUpdate(
    DSLContext dsl, Table<?> table, Table<?> other, Condition on, Map<?, ?> values) {

  /** Returns {@code update .. set .. from .. where ..}. */
  public UpdateConditionStep<?> withFrom() {
    return dsl.update(table).set(values).from(other).where(on);
  }

  /** Returns {@code update .. join .. on .. set ..}. */
  public UpdateConditionStep<?> withJoin() {
    return dsl.update(table.join(other).on(on)).set(values).where(DSL.noCondition());
  }
}
